import { expect, test } from 'vitest';
import { sayDue, sayLeft } from './say-due.ts';

const now = Temporal.Instant.from('2026-11-25T09:00:00+08:00');
const friday = Temporal.Instant.from('2026-11-27T17:30:00+08:00');
const tuesday = Temporal.Instant.from('2026-11-24T17:30:00+08:00');
const reader = (locale: 'zh-CN' | 'en') => ({ locale, timeZone: 'Asia/Shanghai', now });

test('says the moment and what is left of it', () => {
  const left = { isOver: false, workingDays: 2, workingMinutes: 1260 };
  expect(sayDue(friday, left, reader('zh-CN'))).toBe('周五 17:30 前，还剩 2 个工作日');
  expect(sayDue(friday, left, reader('en'))).toBe('by Fri 17:30, 2 working days left');
});

test('says how long it is over', () => {
  const left = { isOver: true, workingDays: 1, workingMinutes: 420 };
  expect(sayDue(tuesday, left, reader('zh-CN'))).toBe('超期 1 个工作日，原定 昨天 17:30 前');
  expect(sayDue(tuesday, left, reader('en'))).toBe('1 working day overdue, was due yesterday 17:30');
});

test.each([
  [{ isOver: false, workingDays: 0, workingMinutes: 200 }, '还剩 3 小时', '3 hours left'],
  [{ isOver: false, workingDays: 0, workingMinutes: 59 }, '还剩 59 分钟', '59 minutes left'],
  [{ isOver: true, workingDays: 0, workingMinutes: 0 }, '已到期', 'past due'],
  [{ isOver: true, workingDays: 0, workingMinutes: 0.4 }, '超期 1 分钟', '1 minute overdue'],
])('the largest unit that is not zero: %o', (left, chinese, english) => {
  expect(sayLeft(left, 'zh-CN')).toBe(chinese);
  expect(sayLeft(left, 'en')).toBe(english);
});
