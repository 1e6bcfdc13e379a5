import { describe, expect, it } from 'vitest';
import { chinaCalendar } from '#lib/calendar/reference/china.ts';
import { instant } from '../testing/world.ts';
import { dueBounds, dueDays, dueGroupOf } from './due-groups.ts';

const calendar = chinaCalendar();
const at = (time: string) => {
  const now = instant(time);
  const days = dueDays(calendar, now);
  const bounds = dueBounds(days, { now, timeZone: calendar.timeZone });
  return { days, group: (due: string) => dueGroupOf(instant(due), bounds) };
};

describe('on a Monday morning', () => {
  it.each([
    ['2026-11-27T17:30', 'overdue'],
    ['2026-11-30T08:59', 'overdue'],
    ['2026-11-30T09:00', 'today'],
    ['2026-11-30T23:59', 'today'],
    ['2026-12-01T00:00', 'tomorrow'],
    ['2026-12-01T17:30', 'tomorrow'],
    ['2026-12-02T00:00', 'week'],
    ['2026-12-06T23:59', 'week'],
    ['2026-12-07T17:30', 'later'],
  ])('what is due at %s is %s', (due, group) => {
    expect(at('2026-11-30T09:00').group(due)).toBe(group);
  });
});

describe('the next working day', () => {
  it.each([
    ['on a Friday is Monday', '2026-11-27T10:00', '2026-11-30'],
    ['on a Sunday is Monday', '2026-11-29T10:00', '2026-11-30'],
    ['before a make-up Saturday is that Saturday', '2026-02-13T10:00', '2026-02-14'],
    ['before the Spring Festival is the day after it', '2026-02-14T10:00', '2026-02-24'],
  ])('%s', (_, now, next) => {
    expect(at(now).days.next.toString()).toBe(next);
  });

  it('has what falls due on the way to it, and leaves nothing for the week it lies beyond', () => {
    const { group } = at('2026-11-27T10:00');
    expect(group('2026-11-28T12:00')).toBe('tomorrow');
    expect(group('2026-11-30T17:30')).toBe('tomorrow');
    expect(group('2026-12-01T09:00')).toBe('later');
  });
});
