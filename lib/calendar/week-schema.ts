import { z } from 'zod';
import { shortText } from '#lib/shared/text-schema.ts';
import { hoursSchema, inOrder, problem } from './calendar-schema.ts';
import type { Hours, Weekday } from './domain/types.ts';

export type Week = Readonly<Record<Weekday, Hours>>;
export type WeekInput = { readonly week: Week; readonly seen: string };

const DAYS = [1, 2, 3, 4, 5, 6, 7] as const satisfies readonly Weekday[];
export const dayField = (weekday: Weekday) => `day${weekday}` as const;

const STRETCH = /(\d{1,2}:\d{2})\s*[-–—~至到]\s*(\d{1,2}:\d{2})/g;

/** A day's hours as people write them: `09:00–12:00 13:30–17:30`; empty where nobody works. */
export const writeHours = (hours: Hours): string => hours.map((each) => each.join('–')).join(' ');

/** A week in one line, to tell whether somebody has changed it since. */
export const weekAsText = (week: Week): string => DAYS.map((day) => writeHours(week[day])).join(' | ');

const day = shortText(200).optional();

/**
 * Working hours by weekday as typed, `day1` (Monday) to `day7`, with the week that was seen. Faults at their day: `hours-malformed`,
 * `interval-reversed`, `intervals-overlap`; of the whole: `week-empty`.
 */
export const weekSchema = z
  .strictObject({
    seen: z.string().max(2_000),
    day1: day,
    day2: day,
    day3: day,
    day4: day,
    day5: day,
    day6: day,
    day7: day,
  })
  .transform(({ seen, ...typed }, context): WeekInput => {
    const entries = DAYS.map((weekday): [Weekday, Hours] => {
      const hours = hoursIn(typed[dayField(weekday)] ?? '');
      if (typeof hours !== 'string') return [weekday, hours];
      context.addIssue({ ...problem(hours), path: [dayField(weekday)] });
      return [weekday, []];
    });
    if (context.issues.length === 0 && entries.every(([, hours]) => hours.length === 0)) {
      context.addIssue(problem('week-empty'));
    }
    return { week: Object.fromEntries(entries) as Week, seen };
  });

/** The hours, or the code of what is wrong with them. */
function hoursIn(text: string): Hours | string {
  const plain = text.normalize('NFKC');
  if (/[^\s,;、]/.test(plain.replaceAll(STRETCH, ' '))) return 'hours-malformed';
  const intervals = [...plain.matchAll(STRETCH)].map(([, opens = '', closes = '']) => [padded(opens), padded(closes)]);
  const parsed = hoursSchema.safeParse(intervals);
  if (parsed.success) return inOrder(parsed.data);
  const issue = parsed.error.issues[0];
  return issue?.code === 'custom' ? String(issue.params?.code) : 'hours-malformed';
}

const padded = (time: string): string => time.padStart(5, '0');
