import { assertNever } from '#lib/shared/result.ts';
import type { ClockName } from './names.ts';

/** Kinds of work in a queue, in the order of a case's way. */
export const QUEUE_TABS = [
  'dispatch',
  'return',
  'sign',
  'handle',
  'help',
  'review',
  'callback',
  'supervision',
] as const;
export type QueueTab = (typeof QUEUE_TABS)[number];

/** Which kind of work a running clock stands for; null for one that waits for the company. */
export function queueTabOf(clock: ClockName): QueueTab | null {
  switch (clock) {
    case 'acceptance':
      return 'dispatch';
    case 'return-decision':
      return 'return';
    case 'signing':
      return 'sign';
    case 'first-contact':
    case 'handling':
    case 'redo':
      return 'handle';
    case 'helper':
      return 'help';
    case 'review':
      return 'review';
    case 'callback':
      return 'callback';
    case 'supervision':
    case 'shelf-review':
      return 'supervision';
    case 'information':
    case 'rating':
      return null;
    default:
      return assertNever(clock);
  }
}

export type DueCounts = {
  readonly overdue: number;
  readonly today: number;
  readonly tomorrow: number;
  readonly week: number;
};

/** How many fall due today, tomorrow and by Sunday, by the district's dates; what is overdue already counts as that alone. */
export function dueCounts(
  dueTimes: readonly Temporal.Instant[],
  { now, timeZone }: { now: Temporal.Instant; timeZone: string },
): DueCounts {
  const today = now.toZonedDateTimeISO(timeZone).toPlainDate();
  const sunday = today.add({ days: 7 - today.dayOfWeek });
  const open = dueTimes.filter((at) => Temporal.Instant.compare(at, now) >= 0);
  const dates = open.map((at) => at.toZonedDateTimeISO(timeZone).toPlainDate());
  const on = (date: Temporal.PlainDate) => dates.filter((each) => each.equals(date)).length;
  return {
    overdue: dueTimes.length - open.length,
    today: on(today),
    tomorrow: on(today.add({ days: 1 })),
    week: dates.filter((each) => Temporal.PlainDate.compare(each, sunday) <= 0).length,
  };
}
