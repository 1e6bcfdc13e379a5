import type { Viewer } from '#lib/access/domain/viewer.ts';
import { type Week, type WeekInput, weekAsText } from '#lib/calendar/week-schema.ts';
import { findCalendarBy } from '#lib/organisation/queries.ts';
import type { Db, Tx } from '#lib/platform/db.ts';
import { ok, type Result, refuse } from '#lib/shared/result.ts';
import { type MovedClocks, movedClocks } from './moved-clocks.ts';

/** A district's working hours by weekday, as they are stored this moment. */
export async function findStoredWeek(db: Db | Tx, districtId: number): Promise<Week> {
  const { week } = await db.district.findUniqueOrThrow({ where: { id: districtId }, select: { week: true } });
  return week as unknown as Week;
}

export type WeekPreview = MovedClocks & { readonly before: Week };

/** What other working hours would do to the open clocks, without doing it. Refuses `setting-changed`. */
export async function previewWeek(
  db: Db,
  { districtId }: Viewer,
  { week, seen }: WeekInput,
  now: Temporal.Instant,
): Promise<Result<WeekPreview>> {
  const [before, calendar] = await Promise.all([findStoredWeek(db, districtId), findCalendarBy(db, districtId, week)]);
  if (weekAsText(before) !== seen) return refuse('setting-changed');
  return ok({ before, ...(await movedClocks(db, districtId, { calendar, now })) });
}
