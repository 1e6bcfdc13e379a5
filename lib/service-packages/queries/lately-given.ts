import type { Db } from '#lib/platform/db.ts';
import { fromDateColumn } from '#lib/shared/date-columns.ts';
import { toDate } from '#lib/shared/instants.ts';

export type GivenPackage = { readonly enterpriseId: string; readonly number: number; readonly day: string };

const AT_MOST = 1_000;

/** Versions handed over since, whose receipt is awaited; for the portal's own telling, no viewer. */
export async function listLatelyGiven(db: Db, districtId: number, since: Temporal.Instant): Promise<GivenPackage[]> {
  const rows = await db.packageVersion.findMany({
    where: { districtId, status: 'handed-over', handedOverAt: { gte: toDate(since) } },
    select: { enterpriseId: true, number: true, handedOverOn: true },
    orderBy: { handedOverAt: 'asc' },
    take: AT_MOST,
  });
  return rows.flatMap(({ handedOverOn, ...row }) =>
    handedOverOn ? [{ ...row, day: fromDateColumn(handedOverOn) }] : [],
  );
}
