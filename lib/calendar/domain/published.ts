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
