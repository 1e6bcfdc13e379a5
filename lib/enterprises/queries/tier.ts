import { type Viewer, worksOnCases } from '#lib/access/domain/viewer.ts';
import type { Db } from '#lib/platform/db.ts';
import { profileOf } from '../domain/profile.ts';
import { sideOf } from '../domain/profile-rights.ts';
import { type Ground, suggestTier, type Tier } from '../domain/tier.ts';
import { PROFILE_ROW, storedIn } from './profile-row.ts';

type Asked = { readonly now: Temporal.Instant; readonly timeZone: string };
type Person = { readonly name: string; readonly nameEn: string | null };

export type ProposalView = {
  readonly id: string;
  readonly tier: Tier;
  readonly reason: string;
  readonly proposedAt: Date;
  readonly proposedById: string;
  readonly proposedBy: Person;
  readonly decision: 'approved' | 'refused' | null;
  readonly decidedBy: Person | null;
  readonly note: string | null;
  readonly instruction: string | null;
  readonly validUntil: Date | null;
};

export type TierView = Person & {
  readonly id: string;
  readonly uscc: string;
  readonly tier: Tier | null;
  readonly tierUntil: Date | null;
  /** the newest first; one that waits for its decision is the first */
  readonly proposals: readonly ProposalView[];
  /** what the entry conditions lead to; for the office and officers of the area, who may read what they ask about */
  readonly suggested: { readonly tier: Tier; readonly grounds: readonly Ground[] } | null;
};

const PROPOSALS = 20;
const PERSON = { select: { name: true, nameEn: true } } as const;

/** A company's tier with how it came about. For staff who work on cases alone: a company never reads its tier. */
export async function findTier(
  db: Db,
  viewer: Viewer,
  uscc: string,
  { now, timeZone }: Asked,
): Promise<TierView | null> {
  if (!worksOnCases(viewer)) return null;
  const { districtId } = viewer;
  const row = await db.enterprise.findUnique({
    where: { districtId_uscc: { districtId, uscc: uscc.trim().toUpperCase() } },
    select: {
      ...PROFILE_ROW,
      tier: true,
      tierUntil: true,
      tierProposals: {
        select: {
          id: true,
          tier: true,
          reason: true,
          proposedAt: true,
          proposedById: true,
          proposedBy: PERSON,
          decision: true,
          decidedBy: PERSON,
          note: true,
          instruction: true,
          validUntil: true,
        },
        orderBy: { id: 'desc' },
        take: PROPOSALS,
      },
    },
  });
  if (!row) return null;
  const today = now.toZonedDateTimeISO(timeZone).toPlainDate().toString();
  const { id, name, nameEn, tier, tierUntil, tierProposals, building } = row;
  return {
    ...{ id, uscc: row.uscc, name, nameEn, tierUntil },
    tier: tier as Tier | null,
    proposals: tierProposals as ProposalView[],
    suggested: sideOf(viewer, row) === 'office' ? suggestTier(profileOf(storedIn(row), today), building, today) : null,
  };
}

export type TierLine = Person & { readonly uscc: string; readonly tier: Tier; readonly until: Date | null };

const LINES = 50;
const REVIEW_DAYS_BEFORE = 30;

/** Proposals that wait for a decision, the oldest first, with the tier that is proposed. */
export async function listOpenProposals(db: Db, viewer: Viewer): Promise<TierLine[]> {
  if (!worksOnCases(viewer)) return [];
  const rows = await db.tierProposal.findMany({
    where: { districtId: viewer.districtId, decision: null },
    select: { tier: true, enterprise: { select: { uscc: true, name: true, nameEn: true } } },
    orderBy: { id: 'asc' },
    take: LINES,
  });
  return rows.map(({ tier, enterprise }) => ({ ...enterprise, tier: tier as Tier, until: null }));
}

/** Tiers whose year ends within thirty days or has ended, and tiers nobody has decided; the longest overdue first. */
export async function listTierReviews(db: Db, viewer: Viewer, { now, timeZone }: Asked): Promise<TierLine[]> {
  if (!worksOnCases(viewer)) return [];
  const last = now.toZonedDateTimeISO(timeZone).toPlainDate().add({ days: REVIEW_DAYS_BEFORE });
  return db.$queryRaw`
    select "uscc", "name", "nameEn", "tier", "tierUntil" as "until" from "Enterprise"
    where "districtId" = ${viewer.districtId} and "tier" in ('T1', 'T2', 'T3')
      and ("tierUntil" is null or "tierUntil" <= ${last.toString()}::date)
    order by "tierUntil" nulls first, "uscc" limit ${LINES}`;
}
