import { parse } from 'csv-parse/sync';
import { expect, it } from 'vitest';
import { measure } from '../domain/measure.ts';
import { readSharedData } from '../testing/shared-data.ts';
import { chinaCalendar } from './china.ts';

it('counts the working days to reply in a real ledger of a city government', (test) => {
  const china = chinaCalendar();
  const rows: Record<string, string>[] = parse(readSharedData('government-messages-with-replies.csv', test), {
    columns: true,
    bom: true,
  });
  const days = rows
    .map((row) => measure(china, { from: shanghai(row.留言时间), to: shanghai(row.答复时间) }).workingDays)
    .toSorted((a, b) => a - b);

  expect(days).toHaveLength(1_463);
  expect(days[731]).toBe(8);
  expect(days.at(-1)).toBe(796);
  expect(days.reduce((sum, each) => sum + each, 0) / days.length).toBeCloseTo(14.35, 2);
  const within = (limit: number) => days.filter((each) => each <= limit).length;
  expect([5, 10, 15, 30].map(within)).toEqual([550, 905, 1_091, 1_336]);
});

/** `2019/4/25 9:32:09`, the time of the place. */
function shanghai(text = ''): Temporal.Instant {
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = text.split(/[/ :]/).map(Number);
  return new Temporal.PlainDateTime(year, month, day, hour, minute, second)
    .toZonedDateTime('Asia/Shanghai')
    .toInstant();
}
