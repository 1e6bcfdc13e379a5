import { oncePerYear } from './once-per-year.ts';
import type { IsoDate, Weekday, WorkingCalendar } from './types.ts';
import { hoursOn } from './working-year.ts';

/** Holidays between two working dates; `workingDays` is how many dates they took that would have worked. */
export type HolidayStretch = { readonly from: IsoDate; readonly through: IsoDate; readonly workingDays: number };

/** Where a year departs from its plain weeks; a stretch ends with the year. */
export type Exceptions = {
  readonly holidays: readonly HolidayStretch[];
  /** Dates that work although their weekday does not (调休上班). */
  readonly makeUpDays: readonly IsoDate[];
};

export const exceptionsOf = oncePerYear((calendar, year): Exceptions => {
  const holidays: HolidayStretch[] = [];
  const makeUpDays: IsoDate[] = [];
  let stretch = null as HolidayStretch | null;
  for (const { date, weekday } of datesOf(year)) {
    const worksByWeek = calendar.week[weekday].length > 0;
    if (hoursOn(calendar, date, weekday).length > 0) {
      if (!worksByWeek) makeUpDays.push(date);
      if (stretch?.workingDays) holidays.push(stretch);
      stretch = null;
    } else if (calendar.holidays.has(date)) {
      const lost: number = (stretch?.workingDays ?? 0) + (worksByWeek ? 1 : 0);
      stretch = { from: stretch?.from ?? date, through: date, workingDays: lost };
    }
  }
  if (stretch?.workingDays) holidays.push(stretch);
  return { holidays, makeUpDays };
});

/** Exceptions met after one local date through another; a stretch begun earlier is named whole. */
export function exceptionsMet(
  calendar: WorkingCalendar,
  after: Temporal.PlainDate,
  through: Temporal.PlainDate,
): Exceptions {
  const first = after.toString();
  const last = through.toString();
  const holidays: HolidayStretch[] = [];
  const makeUpDays: IsoDate[] = [];
  for (let year = after.year; year <= through.year; year += 1) {
    const exceptions = exceptionsOf(calendar, year);
    holidays.push(...exceptions.holidays.filter((each) => each.through > first && each.from <= last));
    makeUpDays.push(...exceptions.makeUpDays.filter((date) => date > first && date <= last));
  }
  return { holidays, makeUpDays };
}

function* datesOf(year: number): Generator<{ date: IsoDate; weekday: Weekday }> {
  let date = new Temporal.PlainDate(year, 1, 1);
  while (date.year === year) {
    yield { date: date.toString(), weekday: date.dayOfWeek as Weekday };
    date = date.add({ days: 1 });
  }
}
