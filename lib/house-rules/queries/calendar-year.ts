import type { Viewer } from '#lib/access/domain/viewer.ts';
import type { NamedDay } from '#lib/calendar/calendar-days.ts';
import { type CalendarDay, withYear } from '#lib/calendar/domain/calendar-of-years.ts';
import type { YearInput } from '#lib/calendar/year-schema.ts';
import { getDirectory } from '#lib/organisation/queries.ts';
import type { Db, Tx } from '#lib/platform/db.ts';
import { fromDateColumn } from '#lib/shared/date-columns.ts';
import { ok, type Result, refuse } from '#lib/shared/result.ts';
import { type MovedClocks, movedClocks } from './moved-clocks.ts';

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
  const days = await findPublicYear(db, calendarCode, year);
  return { days: days.map(({ name: _, ...day }) => day), version: 0 };
}

/** A year of a public calendar; without days where it is not published. */
export async function findPublicYear(db: Db | Tx, calendarCode: string, year: number): Promise<NamedDay[]> {
  const rows = await db.calendarDay.findMany({ where: { calendarCode, year }, orderBy: { date: 'asc' } });
  return rows.map(
    ({ date, kind, hours, name }): NamedDay => ({
      date: fromDateColumn(date),
      kind: kind === 'holiday' ? 'holiday' : 'workday',
      hours: hours as CalendarDay['hours'],
      name,
    }),
  );
}

export type DistrictOfCalendar = {
  readonly id: number;
  readonly code: string;
  readonly name: string;
  readonly nameEn: string;
  /** years it keeps for itself, which the public calendar does not touch */
  readonly ownYears: readonly number[];
};

/** The districts that use a public calendar, or the one of this code whatever it uses. */
export async function listDistrictsOf(
  db: Db,
  which: { calendarCode: string } | { code: string },
): Promise<DistrictOfCalendar[]> {
  const rows = await db.district.findMany({
    where: which,
    select: { id: true, code: true, name: true, nameEn: true, calendarYears: { select: { year: true } } },
    orderBy: { id: 'asc' },
  });
  return rows.map(({ calendarYears, ...row }) => ({ ...row, ownYears: calendarYears.map(({ year }) => year) }));
}

export type YearPreview = MovedClocks & { readonly before: readonly CalendarDay[] };

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
  return ok({ before: stored.days, ...(await movedClocks(db, districtId, { calendar, now })) });
}
