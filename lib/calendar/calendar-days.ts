import { z } from 'zod';
import { hoursSchema, inOrder, problem, WEEKDAYS } from './calendar-schema.ts';
import type { CalendarDay } from './domain/calendar-of-years.ts';
import type { Weekday } from './domain/types.ts';

/** A day with what is celebrated or made up for; empty where nobody says. */
export type NamedDay = CalendarDay & { readonly name: string };

const workdayHours = z.union([z.enum(WEEKDAYS), hoursSchema]);

/** `{ "holidays": ["2027-01-01"], "workdays": { "2027-02-14": "1", "2027-09-30": [["09:00","12:00"]] } }` */
const listed = z
  .object({
    holidays: z.array(z.iso.date()).max(20_000).default([]),
    workdays: z.record(z.iso.date(), workdayHours).default({}),
  })
  .transform(({ holidays, workdays }) => ({ year: null, days: listedDays(holidays, workdays) }));

function listedDays(
  holidays: readonly string[],
  workdays: Readonly<Record<string, z.infer<typeof workdayHours>>>,
): NamedDay[] {
  const off = [...new Set(holidays)].map((date): NamedDay => ({ date, kind: 'holiday', name: '' }));
  const on = Object.entries(workdays).map(([date, hours]): NamedDay => {
    const own = typeof hours === 'string' ? (Number(hours) as Weekday) : inOrder(hours);
    return { date, kind: 'workday', hours: own, name: '' };
  });
  return [...off, ...on];
}

/** The yearly notice as it is published for programs (NateScarlet/holiday-cn): `{ "days": [{ "date", "name", "isOffDay" }] }`. */
const published = z
  .object({
    year: z.number().int().nullable().default(null),
    days: z
      .array(z.object({ date: z.iso.date(), name: z.string().max(40).default(''), isOffDay: z.boolean() }))
      .max(20_000),
  })
  .transform(({ year, days }) => ({
    year,
    days: days.map(({ date, name, isOffDay }): NamedDay => ({ date, name, kind: isOffDay ? 'holiday' : 'workday' })),
  }));

export type DaysFault = { readonly code: string; readonly details: Readonly<Record<string, unknown>> };
export type ReadDays =
  | {
      readonly ok: true;
      /** whose notice it is, where it says so: what it names of another year (New Year's bridge in December) is besides */
      readonly year: number | null;
      readonly days: readonly NamedDay[];
    }
  | { readonly ok: false; readonly fault: DaysFault };

/**
 * The days of one or more years from a text in either way of writing them, in order; time zone and week of a whole calendar may stand
 * beside and are not read. Faults: `calendar-not-json`, `calendar-malformed` (with `at`), `interval-reversed`, `intervals-overlap`,
 * `holiday-and-workday` (with `date`), `year-empty` (no holiday: how a year looks before its notice appears).
 */
export function readDays(text: string): ReadDays {
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return fault('calendar-not-json');
  }
  const isPublished = typeof json === 'object' && json !== null && 'days' in json;
  const parsed = (isPublished ? published : listed).safeParse(json);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    const own = issue?.code === 'custom' ? issue.params : null;
    return fault(own?.code ?? 'calendar-malformed', { ...own, at: issue?.path.join('.') ?? '' });
  }
  const { year } = parsed.data;
  const days = parsed.data.days.toSorted((a, b) => (a.date < b.date ? -1 : 1));
  const twice = days.find((day, index) => day.date === days[index - 1]?.date);
  if (twice) return fault('holiday-and-workday', { date: twice.date });
  return days.some(({ kind }) => kind === 'holiday') ? { ok: true, year, days } : fault('year-empty');
}

const fault = (code: string, details: DaysFault['details'] = {}): ReadDays => ({ ok: false, fault: { code, details } });

/** A fault as an issue of a schema. */
export const issueOf = ({ code, details }: DaysFault) => problem(code, details);
