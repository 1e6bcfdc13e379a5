import type { Viewer } from '#lib/access/domain/viewer.ts';
import { type CalendarDay, withYear } from '#lib/calendar/domain/calendar-of-years.ts';
import type { YearInput } from '#lib/calendar/year-schema.ts';
import { isTold, resetClock } from '#lib/cases/domain/resetting.ts';
import type { Clock } from '#lib/cases/domain/state.ts';
import { openClocks } from '#lib/cases/queries/open-clocks.ts';
import { getDirectory } from '#lib/organisation/queries.ts';
import type { Db, Tx } from '#lib/platform/db.ts';
import { ok, type Result, refuse } from '#lib/shared/result.ts';

export type StoredYear = {
  readonly days: readonly CalendarDay[];
  /** 0: the year of the public calendar, which the district has not changed */
  readonly version: number;
};

/** A year of the district's calendar as it holds now: its own, else the public one; without days where neither is published. */
export async function findStoredYear(db: Db | Tx, districtId: number, year: number): Promise<StoredYear> {
  const own = await db.districtCalendarYear.findUnique({ where: { districtId_year: { districtId, year } } });
  if (own) return { days: own.days as CalendarDay[], version: own.version };
  const { calendarCode } = await db.district.findUniqueOrThrow({
    where: { id: districtId },
    select: { calendarCode: true },
  });
  const rows = await db.calendarDay.findMany({ where: { calendarCode, year }, orderBy: { date: 'asc' } });
  const days = rows.map(
    ({ date, kind, hours }): CalendarDay => ({
      date: date.toISOString().slice(0, 10),
      kind: kind === 'holiday' ? 'holiday' : 'workday',
      hours: hours as CalendarDay['hours'],
    }),
  );
  return { days, version: 0 };
}

export type Move = { readonly number: string; readonly before: Clock; readonly after: Clock };

export type YearPreview = {
  readonly before: readonly CalendarDay[];
  /** clocks looked at */
  readonly open: number;
  /** due times that would move, up to a hundred of them, and how many in all */
  readonly moves: readonly Move[];
  readonly later: number;
  readonly earlier: number;
  /** provisional ones that would hold as they are */
  readonly settled: number;
};

const MOVES_SHOWN = 100;

/** What publishing a year would do to the open clocks, without doing it. Refuses `setting-changed`. */
export async function previewYear(
  db: Db,
  { districtId }: Viewer,
  { year, version, days }: YearInput,
  now: Temporal.Instant,
): Promise<Result<YearPreview>> {
  const [stored, directory] = await Promise.all([findStoredYear(db, districtId, year), getDirectory(db, districtId)]);
  if (stored.version !== version) return refuse('setting-changed');
  const calendar = withYear(directory.calendar, { year, days });
  const moves: Move[] = [];
  const counts = { open: 0, later: 0, earlier: 0, settled: 0 };
  for await (const page of openClocks(db, districtId)) {
    counts.open += page.length;
    for (const { number, caseClass, clock: before } of page) {
      const after = resetClock(before, caseClass, { calendar, now });
      if (after === before || !isTold(before, after)) continue;
      const moved = Temporal.Instant.compare(after.dueAt, before.dueAt);
      counts[moved > 0 ? 'later' : moved < 0 ? 'earlier' : 'settled'] += 1;
      if (moved !== 0 && moves.length < MOVES_SHOWN) moves.push({ number, before, after });
    }
  }
  return ok({ before: stored.days, moves, ...counts });
}
