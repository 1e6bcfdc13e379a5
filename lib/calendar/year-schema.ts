import { z } from 'zod';
import { hoursSchema, inOrder, problem, WEEKDAYS } from './calendar-schema.ts';
import type { CalendarDay } from './domain/calendar-of-years.ts';
import type { Weekday } from './domain/types.ts';

export type YearInput = { readonly year: number; readonly version: number; readonly days: readonly CalendarDay[] };

const written = z
  .object({
    holidays: z.array(z.iso.date()).max(366).default([]),
    workdays: z.record(z.iso.date(), z.union([z.enum(WEEKDAYS), hoursSchema])).default({}),
  })
  .superRefine(({ holidays, workdays }, context) => {
    if (holidays.length === 0) context.addIssue(problem('year-empty'));
    for (const date of holidays) if (date in workdays) context.addIssue(problem('holiday-and-workday', { date }));
  });

/**
 * A year as it is published, typed or pasted as JSON: `{ "holidays": ["2027-01-01"], "workdays": { "2027-02-14": "1", "2027-09-30":
 * [["09:00","12:00"]] } }`; time zone and week of a whole calendar may stand beside and are not read. Every fault is told at the
 * text's field, `text`: `calendar-not-json`, `calendar-malformed`, `interval-reversed`, `intervals-overlap`, `holiday-and-workday`,
 * `date-of-other-year`, `year-empty`.
 */
export const yearSchema = z
  .strictObject({
    year: z.coerce.number().int().min(2004).max(2100),
    version: z.coerce.number().int().min(0),
    text: z.string().trim().min(1).max(60_000),
  })
  .transform(({ year, version, text }, context): YearInput => {
    const fault = (code: string, details: Record<string, unknown> = {}) => {
      context.addIssue({ ...problem(code, details), path: ['text'] });
      return z.NEVER;
    };
    let json: unknown;
    try {
      json = JSON.parse(text);
    } catch {
      return fault('calendar-not-json');
    }
    const parsed = written.safeParse(json);
    if (!parsed.success) {
      const issue = parsed.error.issues[0];
      const own = issue?.code === 'custom' ? issue.params : null;
      return fault(own?.code ?? 'calendar-malformed', { ...own, at: issue?.path.join('.') ?? '' });
    }
    const days = daysOf(parsed.data);
    const elsewhere = days.find(({ date }) => !date.startsWith(`${year}-`));
    return elsewhere ? fault('date-of-other-year', { date: elsewhere.date }) : { year, version, days };
  });

function daysOf({ holidays, workdays }: z.infer<typeof written>): CalendarDay[] {
  const off = [...new Set(holidays)].map((date): CalendarDay => ({ date, kind: 'holiday' }));
  const on = Object.entries(workdays).map(([date, hours]): CalendarDay => {
    const own = typeof hours === 'string' ? (Number(hours) as Weekday) : inOrder(hours);
    return { date, kind: 'workday', hours: own };
  });
  return [...off, ...on].toSorted((a, b) => (a.date < b.date ? -1 : 1));
}

/** The days as the text one may change and send again. */
export function yearAsText(days: readonly CalendarDay[]): string {
  const holidays = days.filter(({ kind }) => kind === 'holiday').map(({ date }) => date);
  const workdays = days
    .filter(({ kind }) => kind === 'workday')
    .map(({ date, hours }) => {
      return [date, typeof hours === 'number' ? String(hours) : (hours ?? '1')] as const;
    });
  const list = (lines: readonly string[], [open, close]: readonly [string, string]) =>
    lines.length === 0 ? `${open}${close}` : `${open}\n    ${lines.join(',\n    ')}\n  ${close}`;
  const off = list(
    holidays.map((date) => JSON.stringify(date)),
    ['[', ']'],
  );
  const on = list(
    workdays.map(([date, hours]) => `${JSON.stringify(date)}: ${JSON.stringify(hours)}`),
    ['{', '}'],
  );
  return `{\n  "holidays": ${off},\n  "workdays": ${on}\n}`;
}
