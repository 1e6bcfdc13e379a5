import type { QualificationKind } from '#lib/enterprises/domain/qualifications.ts';
import type { Verdict } from './truth.ts';

/** The steps of cultivation (培育): by which policy one gets there, and which qualification says that one is there. */
export const GROWTH_STEPS = [
  { key: 'high-tech', code: 'N06', reachedBy: ['high-tech'] },
  { key: 'specialised', code: 'N09', reachedBy: ['specialised-sme', 'little-giant'] },
  { key: 'little-giant', code: 'N08', reachedBy: ['little-giant'] },
] as const satisfies readonly {
  key: string;
  code: string;
  reachedBy: readonly QualificationKind[];
}[];

export type GrowthStepKey = (typeof GROWTH_STEPS)[number]['key'];

/** Where a company stands on a step: has it, seems to fit, something is still unknown, or something is still missing. */
export type GrowthState = 'reached' | 'fits' | 'unknown' | 'missing';

type Held = { readonly kind: string; readonly expiresOn: string | null };

/** The qualification in force on `today` (YYYY-MM-DD) by which the step is reached; undefined where it is not. */
export const reachedBy = (kinds: readonly string[], held: readonly Held[], today: string): Held | undefined =>
  held.find(({ kind, expiresOn }) => kinds.includes(kind) && (expiresOn === null || expiresOn >= today));

/** What the rule says, unless the step is reached already. */
export function growthState(isReached: boolean, verdict: Verdict): GrowthState {
  if (isReached) return 'reached';
  return verdict === 'eligible' ? 'fits' : verdict === 'unknown' ? 'unknown' : 'missing';
}
