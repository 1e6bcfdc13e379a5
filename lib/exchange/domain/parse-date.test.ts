import { describe, expect, test } from 'vitest';
import { isDateFormat, parseDate } from './parse-date.ts';

const read = (
  text: string,
  format: string,
  more: { timeZone?: string; offset?: 'honour' | 'ignore'; time?: string } = {},
) =>
  parseDate(
    text,
    { formats: [format], timeZone: more.timeZone ?? 'Asia/Shanghai', offset: more.offset ?? 'honour' },
    more.time,
  )?.toString() ?? null;

test.each([
  ['2019/4/25 9:32:09', 'yyyy/M/d H:mm:ss', '2019-04-25T01:32:09Z'],
  ['2011/10/3 21:52:37', 'yyyy/M/d H:mm:ss', '2011-10-03T13:52:37Z'],
  ['1969-12-31', 'yyyy-MM-dd', '1969-12-30T16:00:00Z'],
  ['2026年3月8日', 'yyyy年M月d日', '2026-03-07T16:00:00Z'],
  ['3/8/2026 2:05 PM', 'M/d/yyyy h:mm a', '2026-03-08T06:05:00Z'],
  ['12/1/2026 12:00 AM', 'M/d/yyyy h:mm a', '2026-11-30T16:00:00Z'],
  ['2025-08-01T06:35:06.539+02:00', 'iso', '2025-08-01T04:35:06.539Z'],
  ['2025-08-01 06:35:06.539123+00', 'iso', '2025-08-01T06:35:06.539Z'],
  ['2025-08-01T06:35Z', 'iso', '2025-08-01T06:35:00Z'],
])('%s by %s', (text, format, instant) => {
  expect(read(text, format)).toBe(instant);
});

describe('a false offset', () => {
  const timeZone = 'America/New_York';

  test('is ignored where the map says so: the time is that of the place', () => {
    expect(read('2025-08-01 06:35:06+00', 'iso', { timeZone, offset: 'ignore' })).toBe('2025-08-01T10:35:06Z');
    expect(read('2026-01-15 06:35:06+00', 'iso', { timeZone, offset: 'ignore' })).toBe('2026-01-15T11:35:06Z');
  });

  test('counts where it is true', () => {
    expect(read('2025-08-01 06:35:06+00', 'iso', { timeZone })).toBe('2025-08-01T06:35:06Z');
  });

  test('an hour that summer time skips is the hour after it', () => {
    expect(read('2026-03-08 02:30:00', 'iso', { timeZone })).toBe('2026-03-08T07:30:00Z');
  });
});

test('a date without a clock time takes the given one', () => {
  expect(read('2026-03-09', 'iso', { time: '17:30' })).toBe('2026-03-09T09:30:00Z');
});

test.each(['2026-02-30', '2026-13-01', 'yesterday', '', '2026-3-1', '2026-03-01 25:00'])('%j is no date', (text) => {
  expect(read(text, 'iso')).toBeNull();
});

test('formats are checked before a file is read', () => {
  expect(isDateFormat('yyyy/M/d H:mm:ss')).toBe(true);
  expect(isDateFormat('iso')).toBe(true);
  expect(isDateFormat('dd.MM.yy')).toBe(false);
  expect(isDateFormat('H:mm')).toBe(false);
});
