import { can } from '#lib/access/domain/permissions.ts';
import type { Viewer } from '#lib/access/domain/viewer.ts';
import type { Db } from '#lib/platform/db.ts';
import { fromDateColumn } from '#lib/shared/date-columns.ts';
import { toInstant } from '#lib/shared/instants.ts';
import type { Movement } from '../domain/movement.ts';
import type { TrialState, Tried } from '../domain/trial.ts';
import type { Verdict } from '../domain/truth.ts';

export type TrialView = Tried & {
  readonly id: string;
  readonly state: TrialState;
  /** `2026-11-29`: the day in the district that it is reckoned for */
  readonly day: string;
  readonly startedAt: Temporal.Instant;
  readonly finishedAt: Temporal.Instant | null;
  readonly askedBy: { readonly name: string; readonly nameEn: string | null };
  /** companies at its beginning, and tried so far */
  readonly total: number;
  readonly done: number;
  /** of those tried, how they stand by the draft */
  readonly verdicts: Readonly<Record<Verdict, number>>;
  /** of those tried, whose standing changes */
  readonly movements: Readonly<Record<Movement, number>>;
};

/** The last trial of a policy's drafts; null where there is none, and for others than the catalogue's keepers. */
export async function findTrial(db: Db, viewer: Viewer, policyId: string): Promise<TrialView | null> {
  if (!can(viewer, 'policies:write')) return null;
  const row = await db.policyTrial.findFirst({
    where: { districtId: viewer.districtId, policyId },
    orderBy: [{ startedAt: 'desc' }, { id: 'desc' }],
    include: { askedBy: { select: { name: true, nameEn: true } } },
  });
  if (!row) return null;
  const { id, number, revision, formerNumber, askedBy, total, done, eligible, unknown, ineligible } = row;
  return {
    ...{ id, number, revision, formerNumber, askedBy, total, done },
    state: row.state as TrialState,
    day: fromDateColumn(row.day),
    startedAt: toInstant(row.startedAt),
    finishedAt: row.finishedAt && toInstant(row.finishedAt),
    verdicts: { eligible, unknown, ineligible },
    movements: {
      gains: row.gains,
      loses: row.loses,
      'becomes-unknown': row.becomeUnknown,
      'ruled-out': row.ruledOut,
    },
  };
}

export type MovedCompany = {
  readonly id: string;
  readonly uscc: string;
  readonly name: string;
  readonly nameEn: string | null;
  readonly before: Verdict | null;
  readonly after: Verdict;
};

type Asked = {
  readonly trialId: string;
  readonly movement: Movement;
  /** the last company of the page before */
  readonly after?: string | undefined;
};

const ROWS = 50;

/** A page of the companies whose standing a trial changes in one way. None for others than the catalogue's keepers. */
export async function listMoved(
  db: Db,
  viewer: Viewer,
  { trialId, movement, after }: Asked,
): Promise<{ readonly items: readonly MovedCompany[]; readonly next: string | null }> {
  if (!can(viewer, 'policies:write')) return { items: [], next: null };
  const rows = await db.policyTrialCompany.findMany({
    where: { districtId: viewer.districtId, trialId, movement, ...(after && { enterpriseId: { gt: after } }) },
    orderBy: { enterpriseId: 'asc' },
    take: ROWS + 1,
    select: { before: true, after: true, enterprise: { select: { id: true, uscc: true, name: true, nameEn: true } } },
  });
  const items = rows.slice(0, ROWS).map(({ enterprise, before, after: then }) => ({
    ...enterprise,
    before: before as Verdict | null,
    after: then as Verdict,
  }));
  return { items, next: rows.length > ROWS ? (items.at(-1)?.id ?? null) : null };
}
