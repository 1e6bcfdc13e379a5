import { ok, type Result, refuse } from '#lib/shared/result.ts';

export const APPLICATION_STATUSES = ['intended', 'submitted', 'granted', 'refused', 'withdrawn'] as const;
export type ApplicationStatus = (typeof APPLICATION_STATUSES)[number];

/** Steps of an application that is begun; `intend` begins it. */
export const APPLICATION_STEPS = ['submit', 'grant', 'refuse', 'withdraw', 'verify', 'dispute'] as const;
export type ApplicationStep = (typeof APPLICATION_STEPS)[number];
/** Who states it: the company itself, or staff who keep applications. */
export type ApplicationSide = 'company' | 'staff';

type Transition = {
  readonly from: readonly ApplicationStatus[];
  readonly to: ApplicationStatus;
  /** the company may not confirm or dispute its own word */
  readonly staffOnly?: true;
  /** the day it happened has to be told */
  readonly day?: true;
  readonly reason?: 'required' | 'optional';
  /** an amount can be told; a grant may also be nothing in money */
  readonly amount?: true;
};

export const TRANSITIONS: { readonly [S in ApplicationStep]: Transition } = {
  submit: { from: ['intended'], to: 'submitted', day: true },
  grant: { from: ['submitted'], to: 'granted', day: true, amount: true },
  refuse: { from: ['submitted'], to: 'refused', day: true, reason: 'required' },
  withdraw: { from: ['intended', 'submitted'], to: 'withdrawn', reason: 'optional' },
  verify: { from: ['granted'], to: 'granted', staffOnly: true, day: true, amount: true },
  dispute: { from: ['granted'], to: 'submitted', staffOnly: true, reason: 'required' },
};

/** While it is on its way no second one is begun for the same company and policy. */
export const isOpen = (status: ApplicationStatus): boolean => status === 'intended' || status === 'submitted';

/** Somebody still has to act: it is on its way, or what was granted is the company's word alone. */
export const isUnderWay = ({ status, isVerified }: Pick<ApplicationState, 'status' | 'isVerified'>): boolean =>
  isOpen(status) || (status === 'granted' && !isVerified);

/** Days as `2026-11-29`; `amount` in 万元, an exact decimal as text. */
export type ApplicationState = {
  readonly status: ApplicationStatus;
  readonly submittedOn: string | null;
  readonly decidedOn: string | null;
  readonly amount: string | null;
  readonly reason: string | null;
  readonly isVerified: boolean;
};

export type Stated = {
  readonly on?: string | undefined;
  readonly amount?: string | undefined;
  readonly reason?: string | undefined;
};

/** Of what was sent along, what the step asks for: nothing else of it is recorded. */
export function askedBy(step: ApplicationStep, { on, amount, reason }: Stated): Stated {
  const { day, amount: takesAmount, reason: takesReason } = TRANSITIONS[step];
  return { ...(day && { on }), ...(takesAmount && { amount }), ...(takesReason && { reason }) };
}

/** What this side may do next; a grant that is verified can still be corrected, but no longer disputed. */
export const stepsOf = (
  { status, isVerified }: Pick<ApplicationState, 'status' | 'isVerified'>,
  side: ApplicationSide,
): ApplicationStep[] =>
  APPLICATION_STEPS.filter((step) => {
    const { from, staffOnly } = TRANSITIONS[step];
    return from.includes(status) && (side === 'staff' || !staffOnly) && !(step === 'dispute' && isVerified);
  });

/**
 * The application after a step. A grant that staff record is verified by it; one that the company states waits for them. Refuses
 * `application-moved` (not a step from here), `day-missing`, `day-in-future`, `day-before-submitting` and `application-reason-missing`, beside their fields.
 */
export function decideStep(
  application: ApplicationState,
  step: ApplicationStep,
  side: ApplicationSide,
  { on, amount, reason }: Stated,
  today: string,
): Result<ApplicationState> {
  if (!stepsOf(application, side).includes(step)) return refuse('application-moved');
  const { to, day, reason: asksReason, amount: takesAmount } = TRANSITIONS[step];
  if (day && !on) return refuse('day-missing', {}, 'on');
  if (day && on && on > today) return refuse('day-in-future', {}, 'on');
  const submittedOn = step === 'submit' ? (on ?? null) : application.submittedOn;
  const isDecided = to === 'granted' || to === 'refused';
  if (isDecided && on && submittedOn && on < submittedOn)
    return refuse('day-before-submitting', { day: submittedOn }, 'on');
  if (asksReason === 'required' && !reason) return refuse('application-reason-missing', {}, 'reason');
  return ok({
    status: to,
    submittedOn,
    decidedOn: isDecided ? (on ?? null) : null,
    amount: takesAmount ? (amount ?? null) : null,
    reason: isDecided || to === 'withdrawn' ? (reason ?? null) : null,
    isVerified: to === 'granted' && side === 'staff',
  });
}
