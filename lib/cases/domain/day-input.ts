import type { WorkingCalendar } from '#lib/calendar/domain/types.ts';
import { workingDateAfter } from '#lib/calendar/domain/working-dates.ts';

/** A day somebody names: `2026-12-08`, or a time with its offset, of which the local date counts. */
export function dayOf(text: string, timeZone: string): Temporal.PlainDate | null {
  try {
    if (!text.includes('T')) return Temporal.PlainDate.from(text, { overflow: 'reject' });
    return Temporal.Instant.from(text).toZonedDateTimeISO(timeZone).toPlainDate();
  } catch {
    return null;
  }
}

/** When a working date closes; null for a date that does not work. */
export function closingOf(calendar: WorkingCalendar, date: Temporal.PlainDate): Temporal.Instant | null {
  const next = workingDateAfter(calendar, date.subtract({ days: 1 }), 1);
  return next?.date.equals(date) ? Temporal.Instant.fromEpochMilliseconds(next.closesAt) : null;
}

/** Further ahead nobody plans, and no calendar is published. */
const HORIZON_DAYS = 1_000;

export const isFarAhead = (date: Temporal.PlainDate, from: Temporal.PlainDate): boolean =>
  from.until(date).days > HORIZON_DAYS;
