import type { WorkingCalendar } from './types.ts';

/** Years without a published calendar from one local date's year through another's: any makes an answer provisional. */
export function unpublishedYears(
  calendar: WorkingCalendar,
  from: Temporal.PlainDate,
  through: Temporal.PlainDate,
): readonly number[] {
  const missing: number[] = [];
  for (let year = from.year; year <= through.year; year += 1) {
    if (!calendar.publishedYears.has(year)) missing.push(year);
  }
  return missing;
}

/** The State Council announces the next year's holidays in October or November. */
const AWAITED_FROM_MONTH = 11;

/** From 1 November the next year while it is not published, and this year whenever it is not; null where none is missing. */
export function missingYear(calendar: WorkingCalendar, today: Temporal.PlainDate): number | null {
  if (!calendar.publishedYears.has(today.year)) return today.year;
  const next = today.year + 1;
  return today.month >= AWAITED_FROM_MONTH && !calendar.publishedYears.has(next) ? next : null;
}
