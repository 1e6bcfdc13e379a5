import { describe, expect, test } from 'vitest';
import { sayAgo, sayByDate, sayDate, sayDay, sayExactly, sayMonth, sayWhen } from './say-date.ts';

const timeZone = 'Asia/Shanghai';
const monday = at('2026-11-23T10:12');

describe('sayWhen on Monday 23 November 2026, 10:12', () => {
  test.each([
    ['2026-11-23T17:30', '今天 17:30', 'today 17:30'],
    ['2026-11-24T09:00', '明天 09:00', 'tomorrow 09:00'],
    ['2026-11-22T23:59', '昨天 23:59', 'yesterday 23:59'],
    ['2026-11-27T17:30', '周五 17:30', 'Fri 17:30'],
    ['2026-11-29T00:00', '周日 00:00', 'Sun 00:00'],
    ['2026-11-30T17:30', '下周一 17:30', 'Mon 30 Nov, 17:30'],
    ['2026-11-20T17:30', '上周五 17:30', 'Fri 20 Nov, 17:30'],
    ['2026-12-07T17:30', '12月7日（周一）17:30', 'Mon 7 Dec, 17:30'],
    ['2027-01-04T17:30', '2027年1月4日（周一）17:30', 'Mon 4 Jan 2027, 17:30'],
  ])('%s', (time, chinese, english) => {
    expect(sayWhen(at(time), { locale: 'zh-CN', timeZone, now: monday })).toBe(chinese);
    expect(sayWhen(at(time), { locale: 'en', timeZone, now: monday })).toBe(english);
  });

  test('counts the days of the district, not of the server', () => {
    const lateInUtc = Temporal.Instant.from('2026-11-23T16:30:00Z');
    expect(sayWhen(lateInUtc, { locale: 'zh-CN', timeZone, now: monday })).toBe('明天 00:30');
  });

  test('on a Sunday, Monday is tomorrow and Tuesday is in the next week', () => {
    const reader = { locale: 'zh-CN', timeZone, now: at('2026-11-29T12:00') } as const;
    expect(sayWhen(at('2026-11-30T17:30'), reader)).toBe('明天 17:30');
    expect(sayWhen(at('2026-12-01T17:30'), reader)).toBe('下周二 17:30');
  });
});

describe('sayByDate names any day but the nearest by its date', () => {
  test.each([
    ['2026-11-23T17:30', '今天 17:30', 'today 17:30'],
    ['2026-11-24T17:30', '明天 17:30', 'tomorrow 17:30'],
    ['2026-11-27T17:30', '11月27日（周五）17:30', 'Fri 27 Nov, 17:30'],
    ['2026-11-30T17:30', '11月30日（周一）17:30', 'Mon 30 Nov, 17:30'],
    ['2027-01-04T17:30', '2027年1月4日（周一）17:30', 'Mon 4 Jan 2027, 17:30'],
  ])('%s', (time, chinese, english) => {
    expect(sayByDate(at(time), { locale: 'zh-CN', timeZone, now: monday })).toBe(chinese);
    expect(sayByDate(at(time), { locale: 'en', timeZone, now: monday })).toBe(english);
  });
});

describe('sayAgo', () => {
  test.each([
    ['2026-11-23T10:12', '刚刚', 'just now'],
    ['2026-11-23T10:02', '10 分钟前', '10 min ago'],
    ['2026-11-23T07:00', '3 小时前', '3 h ago'],
    ['2026-11-23T04:12', '今天 04:12', 'today 04:12'],
    ['2026-11-23T11:00', '今天 11:00', 'today 11:00'],
  ])('%s', (time, chinese, english) => {
    expect(sayAgo(at(time), { locale: 'zh-CN', timeZone, now: monday })).toBe(chinese);
    expect(sayAgo(at(time), { locale: 'en', timeZone, now: monday })).toBe(english);
  });
});

test('a day alone carries its year only when it is another one', () => {
  const reader = { timeZone, now: monday };
  expect(sayDay(at('2026-11-03T09:00'), { ...reader, locale: 'zh-CN' })).toBe('11月3日');
  expect(sayDay(at('2025-11-03T09:00'), { ...reader, locale: 'zh-CN' })).toBe('2025年11月3日');
  expect(sayDay(at('2025-11-03T09:00'), { ...reader, locale: 'en' })).toBe('3 Nov 2025');
});

test('exact forms carry weekday and year', () => {
  expect(sayExactly(at('2026-11-23T17:30'), { locale: 'zh-CN', timeZone })).toBe('2026年11月23日（周一）17:30');
  expect(sayExactly(at('2026-11-23T17:30'), { locale: 'en', timeZone })).toBe('Mon 23 Nov 2026, 17:30');
  expect(sayDate(Temporal.PlainDate.from('2026-01-05'), 'zh-CN')).toBe('2026年1月5日');
  expect(sayDate('2026-01-05', 'en')).toBe('5 Jan 2026');
  expect(sayMonth(Temporal.PlainYearMonth.from('2026-10'), 'en')).toBe('Oct 2026');
});

function at(local: string): Temporal.Instant {
  return Temporal.PlainDateTime.from(local).toZonedDateTime('Asia/Shanghai').toInstant();
}
