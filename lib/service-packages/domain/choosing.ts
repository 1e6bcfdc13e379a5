import type { Verdict } from '#lib/policies/domain/truth.ts';
import { type Part, partOf } from './parts.ts';

type Matched = {
  readonly policy: { readonly code: string; readonly kind: string; readonly verification: string };
  readonly verdict: Verdict;
};

/** What a draft, or the version the company holds, says of a policy. */
export type Chosen = { readonly code: string; readonly part: Part; readonly note: string };

export type Candidate<M> = { readonly match: M; readonly part: Part; readonly isIn: boolean; readonly note: string };

export type Candidates<M> = {
  /** the rule says it fits, and the office has verified it: in from the start */
  readonly fits: readonly Candidate<M>[];
  /** more information, or the authority, decides: in with a word on it */
  readonly may: readonly Candidate<M>[];
  /** would fit or may, but nobody has verified it: never in a package (domain reference 2.0, rule 22) */
  readonly pending: readonly M[];
  /** chosen before and not to be had any more: no longer in force, not verified any more, or no longer fitting */
  readonly dropped: readonly Chosen[];
};

/**
 * What an officer chooses from. Of a draft, what was chosen is in; before there is one, everything that fits, with the notes of
 * the version before.
 */
export function candidatesFrom<M extends Matched>(
  matches: readonly M[],
  { draft, before }: { readonly draft: readonly Chosen[] | null; readonly before: readonly Chosen[] },
): Candidates<M> {
  const could = matches.filter(({ verdict }) => verdict !== 'ineligible');
  const verified = could.filter(({ policy }) => policy.verification === 'verified');
  const kept = draft ?? before;
  const candidates = (verdict: Matched['verdict']) =>
    verified.filter((match) => match.verdict === verdict).map((match) => candidateOf(match, kept, draft !== null));
  const codes = new Set(verified.map(({ policy }) => policy.code));
  return {
    fits: candidates('eligible'),
    may: candidates('unknown'),
    pending: could.filter(({ policy }) => policy.verification !== 'verified'),
    dropped: kept.filter(({ code }) => !codes.has(code)),
  };
}

function candidateOf<M extends Matched>(match: M, kept: readonly Chosen[], isDraft: boolean): Candidate<M> {
  const { policy, verdict } = match;
  const chosen = kept.find(({ code }) => code === policy.code);
  return {
    match,
    part: partOf(policy.kind),
    isIn: chosen !== undefined || (!isDraft && verdict === 'eligible'),
    note: chosen?.note ?? '',
  };
}
