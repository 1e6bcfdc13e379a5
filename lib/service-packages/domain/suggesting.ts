import type { Verdict } from '#lib/policies/domain/truth.ts';

/** A policy that the company's version holds. */
type Held = { readonly code: string; readonly title: string; readonly titleEn: string; readonly isFit: boolean };

type Matched = {
  readonly policy: {
    readonly code: string;
    readonly title: string;
    readonly titleEn: string;
    readonly verification: string;
    readonly verifiedAt: Date | null;
  };
  readonly verdict: Verdict;
};

type Titled = { readonly code: string; readonly title: string; readonly titleEn: string };

/** Why a company should get another version (domain reference 1.2, step 9). */
export type Reason =
  | { readonly kind: 'first' }
  /** in the version, and ended, withdrawn, changed or not verified any more */
  | { readonly kind: 'unfit'; readonly policies: readonly Titled[] }
  /** in the version, and the company does not meet it any more */
  | { readonly kind: 'ineligible'; readonly policies: readonly Titled[] }
  /** fits, and was verified, or began to fit, after the version was composed */
  | { readonly kind: 'new'; readonly policies: readonly Titled[] };

type Version = { readonly composedAt: Date; readonly items: readonly Held[] };

/**
 * Why a new version should be composed; none where the one the company holds is still right. `changedAt` is when the profile last
 * changed: what an officer left out of a version on purpose is not suggested again before that.
 */
export function reasonsFor(
  held: Version | null,
  matches: readonly Matched[],
  changedAt: Date | null,
): readonly Reason[] {
  if (held === null) return [{ kind: 'first' }];
  const { composedAt, items } = held;
  const inIt = new Set(items.map(({ code }) => code));
  const failing = new Set(matches.filter(({ verdict }) => verdict === 'ineligible').map(({ policy }) => policy.code));
  const hasChanged = changedAt !== null && changedAt > composedAt;
  const fresh = matches
    .filter(({ policy, verdict }) => verdict === 'eligible' && policy.verification === 'verified')
    .map(({ policy }) => policy)
    .filter(
      ({ code, verifiedAt }) => !inIt.has(code) && (hasChanged || (verifiedAt !== null && verifiedAt > composedAt)),
    );
  const groups: readonly Exclude<Reason, { kind: 'first' }>[] = [
    { kind: 'unfit', policies: items.filter(({ isFit }) => !isFit) },
    { kind: 'ineligible', policies: items.filter(({ code, isFit }) => isFit && failing.has(code)) },
    { kind: 'new', policies: fresh },
  ];
  return groups
    .filter(({ policies }) => policies.length > 0)
    .map(({ kind, policies }) => ({
      kind,
      policies: policies.map(({ code, title, titleEn }) => ({ code, title, titleEn })),
    }));
}
