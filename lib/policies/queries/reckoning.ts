import type { Db } from '#lib/platform/db.ts';
import { fromDateColumn } from '#lib/shared/date-columns.ts';

/** How fresh the stored matches of a district are. */
export type Reckoning = {
  /** the last time all companies were gone through; null: never so far */
  readonly last: {
    /** YYYY-MM-DD in the district: the day it was reckoned for */
    readonly day: string;
    readonly startedAt: Date;
    readonly finishedAt: Date;
    readonly companies: number;
  } | null;
  /** going through them now, or about to */
  readonly running: { readonly done: number; readonly total: number; readonly startedAt: Date } | null;
  /** changed, and not reckoned since */
  readonly waiting: { readonly companies: number; readonly policies: number };
};

/** For pages that show stored matches, or how the portal runs: figures alone, so no viewer. */
export async function findReckoning(db: Db, districtId: number): Promise<Reckoning> {
  const [last, running, [waiting]] = await Promise.all([
    db.matchRun.findFirst({
      where: { districtId, finishedAt: { not: null } },
      orderBy: { finishedAt: 'desc' },
      select: { day: true, startedAt: true, finishedAt: true, done: true },
    }),
    db.matchRun.findFirst({
      where: { districtId, finishedAt: null },
      orderBy: [{ startedAt: 'asc' }, { id: 'asc' }],
      select: { done: true, total: true, startedAt: true },
    }),
    db.$queryRaw<Reckoning['waiting'][]>`
      select count(distinct "enterpriseId")::int as "companies", count(distinct "policyId")::int as "policies"
      from "MatchDue" where "districtId" = ${districtId}`,
  ]);
  return {
    last: last?.finishedAt
      ? {
          ...{ day: fromDateColumn(last.day), startedAt: last.startedAt, finishedAt: last.finishedAt },
          companies: last.done,
        }
      : null,
    running: running && { ...running, total: Math.max(running.total, running.done) },
    waiting: waiting ?? { companies: 0, policies: 0 },
  };
}
