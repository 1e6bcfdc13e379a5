import { ok, type Result, refuse } from '#lib/shared/result.ts';
import type { WorkingCalendar } from './domain/types.ts';

export type CalendarByCode = (code: string) => WorkingCalendar | null;

/** The calendar a call means: the one sent along, or the one with this code. Refused: `unknown-calendar`. */
export function getCalendar(calendarByCode: CalendarByCode, asked: string | WorkingCalendar): Result<WorkingCalendar> {
  if (typeof asked !== 'string') return ok(asked);
  const known = calendarByCode(asked);
  return known ? ok(known) : refuse('unknown-calendar', { calendar: asked }, 'calendar');
}
