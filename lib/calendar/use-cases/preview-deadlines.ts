import { ok, type Result } from '#lib/shared/result.ts';
import { dueOf } from '../domain/due.ts';
import type { Step } from '../domain/steps.ts';
import { type CalendarByCode, getCalendar } from '../get-calendar.ts';
import { localTime, type WithLocalTimes, withLocalTimes } from '../local-times.ts';
import type { PreviewDeadlinesInput } from '../schema.ts';

export type DeadlinePreview = {
  readonly id: string | number;
  readonly dueAt: string;
  readonly steps: readonly WithLocalTimes<Step>[];
  readonly provisional: boolean;
};

/**
 * Dry run of the clock, answered in input order with times in the calendar's offset. One limit that cannot be counted refuses
 * the call and names its item. Refused: `unknown-calendar`, `limit-too-long`, `calendar-without-working-time`.
 */
export function previewDeadlines(
  calendarByCode: CalendarByCode,
  input: PreviewDeadlinesInput,
): Result<{ readonly items: readonly DeadlinePreview[] }> {
  const calendar = getCalendar(calendarByCode, input.calendar);
  if (!calendar.ok) return calendar;
  const { timeZone } = calendar.value;

  const items: DeadlinePreview[] = [];
  for (const [index, { id, ...asked }] of input.items.entries()) {
    const due = dueOf(calendar.value, asked);
    if (!due.ok) return { ok: false, refusal: { ...due.refusal, field: `items.${index}.limit` } };
    const { dueAt, steps, provisional } = due.value;
    items.push({
      id,
      dueAt: localTime(dueAt, timeZone),
      steps: steps.map((step) => withLocalTimes(step, timeZone)),
      provisional,
    });
  }
  return ok({ items });
}
