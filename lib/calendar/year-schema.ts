import { z } from 'zod';
import { issueOf, readDays } from './calendar-days.ts';
import type { CalendarDay } from './domain/calendar-of-years.ts';

export type YearInput = { readonly year: number; readonly version: number; readonly days: readonly CalendarDay[] };

/** A year as text, typed or pasted; every fault of `readDays` and `date-of-other-year` is told at the text's field, `text`. */
export const yearSchema = z
  .strictObject({
    year: z.coerce.number().int().min(2004).max(2100),
    version: z.coerce.number().int().min(0),
    text: z.string().trim().min(1).max(60_000),
  })
  .transform(({ year, version, text }, context): YearInput => {
    const read = readDays(text);
    const elsewhere = read.ok ? read.days.find(({ date }) => !date.startsWith(`${year}-`)) : undefined;
    const fault = read.ok ? elsewhere && { code: 'date-of-other-year', details: { date: elsewhere.date } } : read.fault;
    if (fault || !read.ok) {
      if (fault) context.addIssue({ ...issueOf(fault), path: ['text'] });
      return z.NEVER;
    }
    return { year, version, days: read.days.map(({ name: _, ...day }) => day) };
  });

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
