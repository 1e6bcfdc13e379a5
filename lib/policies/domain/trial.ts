/** What a trial was made of: a draft as it was written, beside the version then in force (null: none). */
export type Tried = { readonly number: number; readonly revision: number; readonly formerNumber: number | null };

export type TrialState = 'running' | 'done' | 'stopped';

const TRIAL_STANDINGS = ['running', 'stopped', 'current', 'published', 'outdated'] as const;
/** `current`: done, and of the very draft that would be published; `published`: it has been since; `outdated`: the draft or the version in force is another by now. */
export type TrialStanding = (typeof TRIAL_STANDINGS)[number];

type Policy = {
  readonly draft: { readonly number: number; readonly revision: number } | null;
  /** the version in force; null: none */
  readonly inForce: number | null;
};

/** What a trial is worth today. An edit of the draft, however small, makes it outdated: only what was tried may be published. */
export function trialStanding(trial: Tried & { readonly state: TrialState }, policy: Policy): TrialStanding {
  if (trial.state === 'done' && trial.number === policy.inForce) return 'published';
  if (!isOf(trial, policy)) return 'outdated';
  return trial.state === 'done' ? 'current' : trial.state;
}

const isOf = ({ number, revision, formerNumber }: Tried, { draft, inForce }: Policy): boolean =>
  draft?.number === number && draft.revision === revision && formerNumber === inForce;
