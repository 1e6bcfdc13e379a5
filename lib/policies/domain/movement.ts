import type { Verdict } from './truth.ts';

export const MOVEMENTS = ['gains', 'loses', 'becomes-unknown', 'ruled-out'] as const;
/** How another rule changes what a company is told. */
export type Movement = (typeof MOVEMENTS)[number];

/**
 * What a company's change from one verdict to another is; null where nothing changes for it. `before` is null where the policy is
 * new: until then nobody fits it. Who fits and then lacks information loses: it is no longer told that it fits.
 */
export function movementOf(before: Verdict | null, after: Verdict): Movement | null {
  const was = before ?? 'ineligible';
  if (was === after) return null;
  if (after === 'eligible') return 'gains';
  if (was === 'eligible') return 'loses';
  return after === 'unknown' ? 'becomes-unknown' : 'ruled-out';
}
