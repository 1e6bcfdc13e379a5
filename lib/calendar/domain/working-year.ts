import { localTimeOf } from '#lib/shared/local-time.ts';
import { oncePerYear } from './once-per-year.ts';
import type { Hours, IsoDate, Weekday, WorkingCalendar } from './types.ts';

/** One stretch of open hours in epoch milliseconds; `before` is the year's working time (ms) until it opens. */
export type Span = { readonly opensAt: number; readonly closesAt: number; readonly before: number };

export type WorkingDate = { readonly date: Temporal.PlainDate; readonly closesAt: number };

/** A calendar's local year laid out once, so that counting is a look-up. */
export type WorkingYear = {
  readonly dates: readonly WorkingDate[];
  /** Working dates up to and including the n-th day of the year; index 0 is 0. */
  readonly datesThrough: readonly number[];
  readonly spans: readonly Span[];
  readonly workingMs: number;
};

const DAY_MS = 86_400_000;

/** No search for working time goes further than this many years: past it, the calendar has none worth waiting for. */
export const HORIZON_YEARS = 400;

export const workingYear = oncePerYear((calendar, year): WorkingYear => {
  const dates: WorkingDate[] = [];
  const datesThrough = [0];
  const spans: Span[] = [];
  let workingMs = 0;

  let date = new Temporal.PlainDate(year, 1, 1);
  let startsAt = startOf(calendar, date);
  while (date.year === year) {
    const tomorrow = date.add({ days: 1 });
    const endsAt = startOf(calendar, tomorrow);
    const day = { date, startsAt, endsAt };
    let closed: number | null = null;
    for (const [opens, closes] of hoursOn(calendar, date.toString(), date.dayOfWeek as Weekday)) {
      const opensAt = atClock(calendar, day, opens);
      const closesAt = atClock(calendar, day, closes);
      if (opensAt >= closesAt) continue;
      spans.push({ opensAt, closesAt, before: workingMs });
      workingMs += closesAt - opensAt;
      closed = closesAt;
    }
    if (closed !== null) dates.push({ date, closesAt: closed });
    datesThrough.push(dates.length);
    date = tomorrow;
    startsAt = endsAt;
  }
  return { dates, datesThrough, spans, workingMs };
});

/** The hours a date works: its own if it is a make-up workday, none on a holiday, else those of its weekday. */
export function hoursOn(calendar: WorkingCalendar, date: IsoDate, weekday: Weekday): Hours {
  return calendar.workdays.get(date) ?? (calendar.holidays.has(date) ? [] : calendar.week[weekday]);
}

/** Whether any date of the calendar can work at all; without one every search would run to the horizon. */
export function hasWorkingTime({ week, workdays }: WorkingCalendar): boolean {
  const works = (hours: Hours) => hours.length > 0;
  return Object.values(week).some(works) || workdays.values().some(works);
}

/** The local date of an instant in the calendar's zone. */
export function localDate(calendar: WorkingCalendar, atMs: number): Temporal.PlainDate {
  const { year, month, day } = localTimeOf(atMs, calendar.timeZone);
  return new Temporal.PlainDate(year, month, day);
}

export const localYear = (calendar: WorkingCalendar, atMs: number): number => localTimeOf(atMs, calendar.timeZone).year;

const startOf = (calendar: WorkingCalendar, date: Temporal.PlainDate): number =>
  date.toZonedDateTime(calendar.timeZone).epochMilliseconds;

type LocalDay = { readonly date: Temporal.PlainDate; readonly startsAt: number; readonly endsAt: number };

/**
 * A clock time of a date as an instant. A date of 24 hours is plain arithmetic; where clocks change, Temporal decides, kept
 * within the date, so that a date the zone left out (Apia, 30 December 2011) has no hours at all.
 */
function atClock(calendar: WorkingCalendar, day: LocalDay, clock: string): number {
  const minutes = Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));
  if (day.endsAt - day.startsAt === DAY_MS) return day.startsAt + minutes * 60_000;
  if (clock === '24:00') return day.endsAt;
  const at = day.date.toZonedDateTime({ timeZone: calendar.timeZone, plainTime: clock }).epochMilliseconds;
  return Math.min(Math.max(at, day.startsAt), day.endsAt);
}
