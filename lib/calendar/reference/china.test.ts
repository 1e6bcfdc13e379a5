import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readSharedData } from '../testing/shared-data.ts';
import { chinaCalendar, chinaCalendarYears } from './china.ts';

const years = chinaCalendarYears();

const weekdayOf = (date: string) => Temporal.PlainDate.from(date).dayOfWeek;
const daysOf = (year: number, kind: 'holiday' | 'workday') =>
  (years.find((each) => each.year === year)?.days ?? []).filter((day) => day.kind === kind).map((day) => day.date);

/** As MMDD, ranges within a month with a dash: domain.md §2.4, from the State Council's notices. */
const NOTICES = [
  [2023, '0102 0123-0127 0405 0501-0503 0622-0623 0929 1002-1006', '0128 0129 0423 0506 0625 1007 1008'],
  [2024, '0101 0212-0216 0404-0405 0501-0503 0610 0916-0917 1001-1004 1007', '0204 0218 0407 0428 0511 0914 0929 1012'],
  [2025, '0101 0128-0131 0203 0204 0404 0501 0502 0505 0602 1001-1003 1006-1008', '0126 0208 0427 0928 1011'],
  [2026, '0101-0102 0216-0220 0223 0406 0501 0504 0505 0619 0925 1001 1002 1005-1007', '0104 0214 0228 0509 0920 1010'],
] as const;

describe.each(NOTICES)('the notice for %i', (year, weekdaysOff, weekendsWorked) => {
  it('takes these weekdays off', () => {
    expect(daysOf(year, 'holiday').filter((date) => weekdayOf(date) < 6)).toEqual(datesFrom(year, weekdaysOff));
  });
  it('has these weekend dates work', () => {
    expect(daysOf(year, 'workday')).toEqual(datesFrom(year, weekendsWorked));
  });
});

function datesFrom(year: number, text: string): string[] {
  return text.split(' ').flatMap((range) => {
    const [from = '', through = from] = range.split('-');
    const month = from.slice(0, 2);
    const first = Number(from.slice(2));
    const length = Number(through.slice(2)) - first + 1;
    return Array.from({ length }, (_, index) => `${year}-${month}-${String(first + index).padStart(2, '0')}`);
  });
}

const holidayCn = z.object({ days: z.array(z.object({ date: z.string(), isOffDay: z.boolean() })) });

it('agrees with holiday-cn on 2021 to 2026', (test) => {
  // Taken together: a notice may name a date of the year before (2023: 31 December 2022).
  const notices = [2021, 2022, 2023, 2024, 2025, 2026].flatMap(
    (year) => holidayCn.parse(JSON.parse(readSharedData(`holiday-cn/${year}.json`, test))).days,
  );
  const told = notices.map(({ date, isOffDay }) => ({ date, kind: isOffDay ? 'holiday' : 'workday' }));
  const ours = years.filter(({ year }) => year >= 2021).flatMap(({ days }) => days);
  expect(ours.map(({ date, kind }) => ({ date, kind }))).toEqual(told.toSorted((a, b) => (a.date < b.date ? -1 : 1)));
});

it('runs from 2004 without a gap and lists the awaited year as unpublished', () => {
  expect(years[0]?.year).toBe(2004);
  expect(years.map(({ year }) => year)).toEqual(years.map((_, index) => 2004 + index));
  expect(years.filter(({ published }) => !published)).toEqual([{ year: 2027, published: false, days: [] }]);
  expect(chinaCalendar().publishedYears.has(2026)).toBe(true);
  expect(chinaCalendar().publishedYears.has(2027)).toBe(false);
});

it('names its days in both languages', () => {
  const springFestival = years.flatMap(({ days }) => days).find(({ date }) => date === '2026-02-17');
  expect(springFestival).toEqual({ date: '2026-02-17', kind: 'holiday', name: '春节', nameEn: 'Spring Festival' });
});

it('works a make-up day by the hours of a weekday', () => {
  expect(chinaCalendar().workdays.get('2026-02-14')).toEqual([
    ['09:00', '12:00'],
    ['13:30', '17:30'],
  ]);
});
