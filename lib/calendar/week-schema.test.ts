import { expect, it } from 'vitest';
import { weekAsText, weekSchema, writeHours } from './week-schema.ts';

const read = (days: Record<string, string>) => {
  const parsed = weekSchema.safeParse({ seen: '', ...days });
  const issue = parsed.success ? null : parsed.error.issues[0];
  return parsed.success ? parsed.data.week : `${issue?.path.join('.')} ${issue?.message}`;
};

it.each([
  ['as it is said', '09:00–12:00 13:30–17:30'],
  ['with hyphens and a comma', '9:00-12:00, 13:30-17:30'],
  ['in full width, the afternoon first', '13：30至17：30；09：00～12：00'],
])('hours are read %s', (_, text) => {
  const week = read({ day1: text });
  expect(typeof week !== 'string' && writeHours(week[1])).toBe('09:00–12:00 13:30–17:30');
  expect(typeof week !== 'string' && week[7]).toEqual([]);
});

it.each([
  ['overlapping', { day2: '09:00-12:00 11:00-15:00' }, 'day2 intervals-overlap'],
  ['reversed', { day3: '17:30-13:30' }, 'day3 interval-reversed'],
  ['an hour that does not exist', { day4: '09:00-25:00' }, 'day4 hours-malformed'],
  ['words', { day5: '09:00-12:00 下午休息' }, 'day5 hours-malformed'],
  ['half a stretch', { day6: '09:00' }, 'day6 hours-malformed'],
  ['no hours at all', {}, ' week-empty'],
])('%s is refused beside its day', (_, days, expected) => {
  expect(read(days)).toBe(expected);
});

it('a week in one line tells every change', () => {
  const week = read({ day1: '09:00-12:00' });
  expect(typeof week !== 'string' && weekAsText(week)).toBe('09:00–12:00 |  |  |  |  |  | ');
});
