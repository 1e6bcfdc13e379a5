import type { StaffRole } from '#lib/access/domain/roles.ts';
import type { TEAM_TIERS, Tier } from './tier.ts';

/** The seats of a company's service team (domain reference 1.2, step 3). */
export const TEAM_ROLES = ['leader', 'industry-steward', 'area-steward', 'service-officer', 'talent-officer'] as const;
export type TeamRole = (typeof TEAM_ROLES)[number];

/** Which posts let somebody hold a seat. */
export const POSTS_FOR: { readonly [Role in TeamRole]: readonly StaffRole[] } = {
  leader: ['leader'],
  'industry-steward': ['liaison', 'handler', 'unit-head'],
  'area-steward': ['desk-head', 'service-officer'],
  'service-officer': ['service-officer'],
  'talent-officer': ['talent-officer'],
};

export type HeldIn = { readonly unitCode: string; readonly role: string };

/** The unit through which somebody with these posts can hold the seat; null where none lets them. */
export function unitForSeat(posts: readonly HeldIn[], seat: TeamRole): string | null {
  const fitting: readonly string[] = POSTS_FOR[seat];
  return posts.find(({ role }) => fitting.includes(role))?.unitCode ?? null;
}

/** Whether somebody with these posts can hold the seat from that unit. */
export const fitsSeat = (posts: readonly HeldIn[], seat: TeamRole, unitCode: string): boolean =>
  unitForSeat(
    posts.filter((post) => post.unitCode === unitCode),
    seat,
  ) !== null;

/**
 * The seats that must be held for a company of the tier: a district leader is promised to the first tier alone, an industry's
 * department to the first two (domain reference 1.1, 三级).
 */
export const SEATS_OF: { readonly [T in (typeof TEAM_TIERS)[number]]: readonly TeamRole[] } = {
  T1: TEAM_ROLES,
  T2: TEAM_ROLES.filter((role) => role !== 'leader'),
  T3: ['area-steward', 'service-officer', 'talent-officer'],
};

/** The seats a company of this tier is owed and that nobody holds, in their order. */
export const lackingSeats = (tier: Tier | null, held: readonly TeamRole[]): TeamRole[] =>
  tier === null || tier === 'T0' ? [] : SEATS_OF[tier].filter((role) => !held.includes(role));
