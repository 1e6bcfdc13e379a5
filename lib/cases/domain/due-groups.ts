import type { WorkingCalendar } from '#lib/calendar/domain/types.ts';
import { workingDateAfter } from '#lib/calendar/domain/working-dates.ts';
import { localDate } from '#lib/calendar/domain/working-year.ts';

/** How soon something is due, in the order in which it should be taken up. */
export const DUE_GROUPS = ['overdue', 'today', 'tomorrow', 'week', 'later'] as const;
export type DueGroup = (typeof DUE_GROUPS)[number];
export type DueCounts = Readonly<Record<DueGroup, number>>;

/** The days that part the groups, by the district's dates. */
export type DueDays = {
  readonly today: Temporal.PlainDate;
  /** the next day on which the district works: on a Friday, Monday; before a make-up Saturday, that Saturday */
  readonly next: Temporal.PlainDate;
  /** the last day of this week: its Sunday, or `next` where that comes later */
  readonly weekEnds: Temporal.PlainDate;
};

export function dueDays(calendar: WorkingCalendar, now: Temporal.Instant): DueDays {
  const today = localDate(calendar, now.epochMilliseconds);
  const next = workingDateAfter(calendar, today, 1)?.date ?? today.add({ days: 1 });
  const sunday = today.add({ days: 7 - today.dayOfWeek });
  return { today, next, weekEnds: Temporal.PlainDate.compare(next, sunday) > 0 ? next : sunday };
}

/** The last instants of `today`, `next` and `weekEnds`, each the first that no longer belongs to it. */
export type DueBounds = Readonly<Record<'now' | 'today' | 'tomorrow' | 'week', Temporal.Instant>>;

export function dueBounds(days: DueDays, { now, timeZone }: { now: Temporal.Instant; timeZone: string }): DueBounds {
  const after = (date: Temporal.PlainDate) => date.add({ days: 1 }).toZonedDateTime(timeZone).toInstant();
  return { now, today: after(days.today), tomorrow: after(days.next), week: after(days.weekEnds) };
}

/** The due instant itself is still on time. What falls due before the next working day belongs to it: nobody works in between. */
export function dueGroupOf(dueAt: Temporal.Instant, { now, today, tomorrow, week }: DueBounds): DueGroup {
  const isBefore = (bound: Temporal.Instant) => Temporal.Instant.compare(dueAt, bound) < 0;
  if (isBefore(now)) return 'overdue';
  if (isBefore(today)) return 'today';
  if (isBefore(tomorrow)) return 'tomorrow';
  return isBefore(week) ? 'week' : 'later';
}
