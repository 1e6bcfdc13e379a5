import type { WorkingCalendar } from './types.ts';
import { HORIZON_YEARS, type WorkingDate, workingYear } from './working-year.ts';

/** Working dates after `after` up to and including `through`; 0 when `through` is not later. */
export function countWorkingDates(
  calendar: WorkingCalendar,
  after: Temporal.PlainDate,
  through: Temporal.PlainDate,
): number {
  if (Temporal.PlainDate.compare(after, through) >= 0) return 0;
  let count = passed(calendar, through) - passed(calendar, after);
  for (let year = after.year; year < through.year; year += 1) count += workingYear(calendar, year).dates.length;
  return count;
}

/** The n-th working date (n ≥ 1) after `date`, whether or not `date` itself works; null when the calendar runs out of them. */
export function workingDateAfter(calendar: WorkingCalendar, date: Temporal.PlainDate, n: number): WorkingDate | null {
  let index = passed(calendar, date) + n - 1;
  for (let year = date.year; year < date.year + HORIZON_YEARS; year += 1) {
    const { dates } = workingYear(calendar, year);
    const found = dates[index];
    if (found) return found;
    index -= dates.length;
  }
  return null;
}

/** Working dates of the date's year up to and including it. */
const passed = (calendar: WorkingCalendar, date: Temporal.PlainDate): number =>
  workingYear(calendar, date.year).datesThrough[date.dayOfYear] ?? 0;
