import { z } from 'zod';
import type { Hours, Weekday, WorkingCalendar } from './domain/types.ts';

export const WEEKDAYS = ['1', '2', '3', '4', '5', '6', '7'] as const;

const clockTime = z.string().regex(/^(?:(?:[01]\d|2[0-3]):[0-5]\d|24:00)$/);

/** Opening hours of a date: `interval-reversed` and `intervals-overlap` are told apart. */
export const hoursSchema = z
  .array(z.tuple([clockTime, clockTime]))
  .max(48)
  .superRefine((intervals, context) => {
    intervals.forEach(([opens, closes], index) => {
      if (opens >= closes) context.addIssue({ ...problem('interval-reversed'), path: [index] });
    });
    inOrder(intervals).forEach(([opens], index, ordered) => {
      const before = ordered[index - 1];
      if (before && opens < before[1]) context.addIssue(problem('intervals-overlap'));
    });
  });

/** A calendar sent along with a call, converted to the domain's; weekdays left out do not work. */
export const inlineCalendarSchema = z
  .strictObject({
    timeZone: z.string().max(64).refine(isTimeZone, problem('unknown-time-zone')),
    week: z.partialRecord(z.enum(WEEKDAYS), hoursSchema),
    holidays: z.array(z.iso.date()).max(20_000).default([]),
    workdays: z.record(z.iso.date(), z.union([z.enum(WEEKDAYS), hoursSchema])).default({}),
  })
  .superRefine(({ holidays, workdays }, context) => {
    for (const date of holidays) {
      if (date in workdays) context.addIssue({ ...problem('holiday-and-workday'), path: ['workdays', date] });
    }
  })
  .transform(toWorkingCalendar);

type InlineCalendar = {
  timeZone: string;
  week: Partial<Record<(typeof WEEKDAYS)[number], [string, string][]>>;
  holidays: string[];
  workdays: Record<string, (typeof WEEKDAYS)[number] | [string, string][]>;
};

function toWorkingCalendar({ timeZone, week, holidays, workdays }: InlineCalendar): WorkingCalendar {
  const hoursOn = (weekday: (typeof WEEKDAYS)[number]): Hours => inOrder(week[weekday] ?? []);
  const ownHours = Object.entries(workdays).map(
    ([date, hours]) => [date, typeof hours === 'string' ? hoursOn(hours) : inOrder(hours)] as const,
  );
  return {
    timeZone,
    week: Object.fromEntries(WEEKDAYS.map((weekday) => [weekday, hoursOn(weekday)])) as Record<Weekday, Hours>,
    holidays: new Set(holidays),
    workdays: new Map(ownHours),
    publishedYears: new Set([...holidays, ...Object.keys(workdays)].map((date) => Number(date.slice(0, 4)))),
  };
}

export const inOrder = (hours: Hours): Hours => hours.toSorted(([a], [b]) => (a < b ? -1 : 1));

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

/** An issue of our own: its code is both the message and `params.code`, for the `errors[]` of a problem. */
export function problem(code: string, details: Readonly<Record<string, unknown>> = {}) {
  return { code: 'custom', message: code, params: { ...details, code } } as const;
}
