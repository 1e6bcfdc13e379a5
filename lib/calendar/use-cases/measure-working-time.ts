import { ok, type Result } from '#lib/shared/result.ts';
import { type Measured, measure } from '../domain/measure.ts';
import { type CalendarByCode, getCalendar } from '../get-calendar.ts';
import type { MeasureWorkingTimeInput } from '../schema.ts';

export type WorkingTime = { readonly id: string | number } & Measured;

/** Working minutes and days of each span, in input order. Refused: `unknown-calendar`. */
export function measureWorkingTime(
  calendarByCode: CalendarByCode,
  input: MeasureWorkingTimeInput,
): Result<{ readonly items: readonly WorkingTime[] }> {
  const calendar = getCalendar(calendarByCode, input.calendar);
  if (!calendar.ok) return calendar;
  return ok({ items: input.items.map(({ id, ...span }) => ({ id, ...measure(calendar.value, span) })) });
}
