import type { Locale } from './locale.ts';
import { type DateReader, sayWhen } from './say-date.ts';

/**
 * Working time to a due moment, or past it when `isOver`. Measured by the calendar; `workingDays` counts working dates
 * after today, so a due time later today has none and is told in hours or minutes.
 */
export type WorkingTimeLeft = {
  readonly isOver: boolean;
  readonly workingDays: number;
  readonly workingMinutes: number;
};

/** `周五 17:30 前，还剩 2 个工作日` · `by Fri 17:30, 2 working days left`; once over, how long ago and since when. */
export function sayDue(dueAt: Temporal.Instant, left: WorkingTimeLeft, reader: DateReader): string {
  const when = sayWhen(dueAt, reader);
  const span = sayLeft(left, reader.locale);
  if (reader.locale === 'en') return left.isOver ? `${span}, was due ${when}` : `by ${when}, ${span}`;
  return left.isOver ? `${span}，原定 ${when} 前` : `${when} 前，${span}`;
}

/** `还剩 5 个工作日`, `还剩 3 小时`, `超期 1 个工作日` · `5 working days left`, `1 working day overdue`. */
export function sayLeft(left: WorkingTimeLeft, locale: Locale): string {
  // Due on Friday at closing time, read on Sunday: over, but by no working time yet.
  if (left.isOver && left.workingMinutes === 0) return locale === 'en' ? 'past due' : '已到期';
  const span = sayWorkingSpan(left, locale);
  if (locale === 'en') return left.isOver ? `${span} overdue` : `${span} left`;
  return left.isOver ? `超期 ${span}` : `还剩 ${span}`;
}

/** The largest unit that is not zero: working days, else hours, else minutes (at least one). */
export function sayWorkingSpan(
  { workingDays, workingMinutes }: Omit<WorkingTimeLeft, 'isOver'>,
  locale: Locale,
): string {
  if (workingDays > 0) return count(workingDays, locale, ['个工作日', 'working day']);
  if (workingMinutes >= 60) return count(Math.floor(workingMinutes / 60), locale, ['小时', 'hour']);
  return count(Math.max(1, Math.floor(workingMinutes)), locale, ['分钟', 'minute']);
}

function count(amount: number, locale: Locale, [chinese, english]: readonly [string, string]): string {
  return locale === 'en' ? `${amount} ${english}${amount === 1 ? '' : 's'}` : `${amount} ${chinese}`;
}
