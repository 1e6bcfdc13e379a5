import { describe, expect, it } from 'vitest';
import { CHINA_WEEK, chinaCalendar } from '../reference/china.ts';
import { dueOf } from './due.ts';
import type { Limit, Pause, WorkingCalendar } from './types.ts';

const china = chinaCalendar();

const at = (local: string, timeZone = 'Asia/Shanghai') =>
  Temporal.PlainDateTime.from(local).toZonedDateTime(timeZone).toInstant();

const pause = (from: string, to: string): Pause => ({ from: at(from), to: at(to) });

function due(startAt: string, limit: Limit, pauses: readonly Pause[] = [], calendar: WorkingCalendar = china): string {
  const result = dueOf(calendar, { startAt: at(startAt, calendar.timeZone), limit, pauses });
  if (!result.ok) return result.refusal.code;
  return result.value.dueAt
    .toZonedDateTimeISO(calendar.timeZone)
    .toPlainDateTime()
    .toString({ smallestUnit: 'minute' });
}

const endOfDay = (workingDays: number): Limit => ({ workingDays, due: 'endOfDay' });
const sameTime = (workingDays: number): Limit => ({ workingDays, due: 'sameTime' });
const minutes = (workingMinutes: number): Limit => ({ workingMinutes });

describe('a limit in days due at closing time', () => {
  it.each([
    ['before closing', '2026-03-05T17:29', 1, '2026-03-06T17:30'],
    ['after closing', '2026-03-05T17:31', 1, '2026-03-06T17:30'],
    ['just after midnight', '2026-03-05T00:00', 1, '2026-03-06T17:30'],
    ['on a Friday evening', '2026-03-06T17:31', 1, '2026-03-09T17:30'],
    ['on a Sunday', '2026-03-08T10:00', 1, '2026-03-09T17:30'],
    ['on a Sunday before a make-up Saturday', '2026-05-03T10:00', 4, '2026-05-09T17:30'],
    ['before Spring Festival 2026', '2026-02-13T10:00', 1, '2026-02-14T17:30'],
    ['over Spring Festival 2026', '2026-02-14T12:00', 1, '2026-02-24T17:30'],
    ['in the middle of Spring Festival 2026', '2026-02-17T12:00', 5, '2026-02-28T17:30'],
    ['over National Day 2026', '2026-09-30T10:00', 3, '2026-10-10T17:30'],
    ['over the month end and Labour Day', '2026-04-30T16:00', 1, '2026-05-06T17:30'],
    ['over the year end', '2025-12-31T10:00', 1, '2026-01-04T17:30'],
    ['for years', '2013-02-06T10:00', 3_250, '2026-02-14T17:30'],
  ])('%s', (_, startAt, workingDays, expected) => {
    expect(due(startAt, endOfDay(workingDays))).toBe(expected);
  });
});

describe('a limit in days due at the same clock time', () => {
  const halfFriday: WorkingCalendar = { ...china, week: { ...CHINA_WEEK, 5: [['09:00', '12:00']] } };

  it('keeps the clock time of a start in hours', () => {
    expect(due('2026-03-02T15:07', sameTime(3))).toBe('2026-03-05T15:07');
  });
  it('moves a start outside hours to the next opening first', () => {
    expect(due('2026-03-08T10:00', sameTime(1))).toBe('2026-03-10T09:00');
    expect(due('2026-03-02T12:10', sameTime(1))).toBe('2026-03-03T13:30');
    expect(due('2026-03-02T08:00', sameTime(1))).toBe('2026-03-03T09:00');
  });
  it('counts a start at closing time from the next opening', () => {
    expect(due('2026-03-02T17:30', sameTime(1))).toBe('2026-03-04T09:00');
  });
  it('keeps the clock time on a date whose hours do not contain it', () => {
    expect(due('2026-03-05T16:00', sameTime(1), [], halfFriday)).toBe('2026-03-06T16:00');
  });
});

describe('a limit in working minutes', () => {
  it.each([
    ['within a morning', '2026-03-02T09:30', 60, '2026-03-02T10:30'],
    ['over lunch', '2026-03-02T11:30', 60, '2026-03-02T14:00'],
    ['from lunch on', '2026-03-02T12:15', 30, '2026-03-02T14:00'],
    ['ending with the morning', '2026-03-02T11:00', 60, '2026-03-02T12:00'],
    ['ending with the day', '2026-03-02T09:00', 420, '2026-03-02T17:30'],
    ['overnight', '2026-03-02T17:00', 60, '2026-03-03T09:30'],
    ['from closing time on', '2026-03-02T17:30', 1, '2026-03-03T09:01'],
    ['over the month end and Labour Day', '2026-04-30T17:00', 60, '2026-05-06T09:30'],
    ['onto a make-up Saturday', '2026-02-13T17:29', 2, '2026-02-14T09:01'],
  ])('%s', (_, startAt, workingMinutes, expected) => {
    expect(due(startAt, minutes(workingMinutes))).toBe(expected);
  });
});

describe('pauses', () => {
  it('move a day limit by the working dates after the first date through the last', () => {
    expect(due('2026-03-02T10:00', endOfDay(5), [pause('2026-03-03T09:00', '2026-03-03T17:00')])).toBe(
      '2026-03-09T17:30',
    );
    expect(due('2026-03-02T10:00', endOfDay(5), [pause('2026-03-03T17:00', '2026-03-04T09:00')])).toBe(
      '2026-03-10T17:30',
    );
  });
  it('count only working dates across a holiday', () => {
    expect(due('2026-02-10T10:00', endOfDay(5), [pause('2026-02-12T10:00', '2026-02-25T10:00')])).toBe(
      '2026-02-28T17:30',
    );
  });
  it('move a minute limit by the working minutes paused', () => {
    expect(due('2026-03-02T09:30', minutes(60), [pause('2026-03-02T10:00', '2026-03-02T13:40')])).toBe(
      '2026-03-02T14:10',
    );
  });
  it('count once where they overlap', () => {
    const overlapping = [pause('2026-03-03T10:00', '2026-03-05T10:00'), pause('2026-03-04T10:00', '2026-03-06T10:00')];
    expect(due('2026-03-02T10:00', endOfDay(5), overlapping)).toBe('2026-03-12T17:30');
  });
  it('count when they begin after the first due time and before the moved one', () => {
    const first = pause('2026-03-03T10:00', '2026-03-05T10:00');
    const second = pause('2026-03-06T09:00', '2026-03-09T12:00');
    expect(due('2026-03-02T10:00', endOfDay(2), [first])).toBe('2026-03-06T17:30');
    expect(due('2026-03-02T10:00', endOfDay(2), [second, first])).toBe('2026-03-09T17:30');
    expect(due('2026-03-02T10:00', endOfDay(2), [second])).toBe('2026-03-04T17:30');
  });
  it('count in full when they begin on the last day', () => {
    expect(due('2026-03-02T10:00', endOfDay(2), [pause('2026-03-04T16:00', '2026-03-06T09:00')])).toBe(
      '2026-03-06T17:30',
    );
    expect(due('2026-03-02T09:00', minutes(60), [pause('2026-03-02T09:59', '2026-03-04T09:00')])).toBe(
      '2026-03-04T09:01',
    );
  });
  it('are cut off before the clock runs, and ignored once it is due', () => {
    expect(due('2026-03-04T10:00', endOfDay(1), [pause('2026-03-02T10:00', '2026-03-04T12:00')])).toBe(
      '2026-03-05T17:30',
    );
    expect(due('2026-03-08T10:00', sameTime(1), [pause('2026-03-08T11:00', '2026-03-09T11:00')])).toBe(
      '2026-03-10T09:00',
    );
    expect(due('2026-03-04T10:00', endOfDay(1), [pause('2026-03-05T17:30', '2026-03-12T12:00')])).toBe(
      '2026-03-05T17:30',
    );
  });
});

describe('a year without a published calendar', () => {
  it('makes a deadline that touches it provisional', () => {
    const result = dueOf(china, { startAt: at('2026-12-30T10:00'), limit: endOfDay(3) });
    expect(result).toMatchObject({ ok: true, value: { dueAt: at('2027-01-04T17:30'), provisional: true } });
    expect(result.ok && result.value.steps).toContainEqual({ kind: 'unpublishedYears', years: [2027] });
  });
  it('leaves one that stays before it alone', () => {
    expect(dueOf(china, { startAt: at('2026-12-30T10:00'), limit: endOfDay(1) })).toMatchObject({
      value: { provisional: false },
    });
  });
});

describe('where clocks change', () => {
  const office: WorkingCalendar = {
    timeZone: 'America/New_York',
    week: { ...CHINA_WEEK, 1: [['09:00', '17:00']], 7: [['00:00', '24:00']] },
    holidays: new Set(),
    workdays: new Map(),
    publishedYears: new Set([2026]),
  };
  it('closes by the local clock on both sides of the change', () => {
    expect(due('2026-03-06T10:00', endOfDay(2), [], office)).toBe('2026-03-09T17:00');
    expect(due('2026-10-30T10:00', endOfDay(2), [], office)).toBe('2026-11-02T17:00');
  });
  it('counts the minutes that really pass: 23 hours in spring, 25 in autumn', () => {
    expect(due('2026-03-08T00:00', minutes(23 * 60), [], office)).toBe('2026-03-09T00:00');
    expect(due('2026-03-08T01:30', minutes(60), [], office)).toBe('2026-03-08T03:30');
    expect(due('2026-11-01T00:00', minutes(25 * 60), [], office)).toBe('2026-11-02T00:00');
  });
  it('gives no hours to a date the zone left out', () => {
    const apia: WorkingCalendar = { ...office, timeZone: 'Pacific/Apia', week: CHINA_WEEK };
    expect(due('2011-12-29T10:00', endOfDay(1), [], apia)).toBe('2012-01-02T17:30');
  });
});

describe('refusals', () => {
  const never: WorkingCalendar = {
    ...china,
    week: { ...CHINA_WEEK, 1: [], 2: [], 3: [], 4: [], 5: [] },
    workdays: new Map(),
  };
  const once: WorkingCalendar = { ...never, workdays: new Map([['2026-03-03', [['09:00', '10:00']]]]) };
  it.each([
    ['no days', china, endOfDay(0), 'limit-not-positive'],
    ['half a minute', china, minutes(0.5), 'limit-not-positive'],
    ['days beyond reason', china, endOfDay(10_001), 'limit-too-long'],
    ['minutes beyond reason', china, minutes(4_200_001), 'limit-too-long'],
    ['a calendar without hours', never, minutes(1), 'calendar-without-working-time'],
    ['a calendar without dates', never, sameTime(1), 'calendar-without-working-time'],
    ['a calendar that runs out of hours', once, minutes(61), 'calendar-without-working-time'],
    ['a calendar that runs out of dates', once, endOfDay(2), 'calendar-without-working-time'],
  ])('%s', (_, calendar, limit, code) => {
    expect(due('2026-03-02T10:00', limit, [], calendar)).toBe(code);
  });
});
