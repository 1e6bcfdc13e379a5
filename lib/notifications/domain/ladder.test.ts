import { describe, expect, it } from 'vitest';
import { dueOf } from '#lib/calendar/domain/due.ts';
import type { Limit, Pause } from '#lib/calendar/domain/types.ts';
import { chinaCalendar } from '#lib/calendar/reference/china.ts';
import { DEFAULT_LADDERS } from './default-ladders.ts';
import { climb, type RungName, rungAt } from './ladder.ts';

const china = chinaCalendar();
const at = (local: string) => Temporal.PlainDateTime.from(local).toZonedDateTime('Asia/Shanghai').toInstant();
const local = (instant: Temporal.Instant | null) =>
  instant?.toZonedDateTimeISO('Asia/Shanghai').toPlainDateTime().toString({ smallestUnit: 'minute' }) ?? null;
const days = (workingDays: number): Limit => ({ workingDays, due: 'endOfDay' });

function clock(start: string, limit: Limit, pauses: readonly Pause[] = []) {
  const startedAt = at(start);
  const due = dueOf(china, { startAt: startedAt, limit, pauses });
  if (!due.ok) throw new Error(due.refusal.code);
  return { startedAt, dueAt: due.value.dueAt, limit, pauses };
}

describe('a rung', () => {
  it.each<[string, RungName, string, Limit, string | null]>([
    [
      '70 % that would come at closing time comes as work begins',
      'used-70',
      '2026-03-01T12:00',
      days(10),
      '2026-03-11T09:00',
    ],
    ['70 % within a day comes then', 'used-70', '2026-03-02T09:00', { workingMinutes: 240 }, '2026-03-02T11:48'],
    [
      'one working day left is the morning of the last day',
      'before-1',
      '2026-03-02T10:00',
      days(5),
      '2026-03-09T09:00',
    ],
    ['one working day left skips the Spring Festival', 'before-1', '2026-02-11T10:00', days(3), '2026-02-14T09:00'],
    ['a limit of a day is not warned of a day ahead', 'before-1', '2026-03-02T10:00', days(1), null],
    ['a limit of hours is not either', 'before-1', '2026-03-02T10:00', { workingMinutes: 240 }, null],
    ['due is the due time', 'due', '2026-03-02T10:00', days(5), '2026-03-09T17:30'],
    [
      'one working day after closing time is over when the next day begins',
      'after-1',
      '2026-03-02T10:00',
      days(5),
      '2026-03-11T09:00',
    ],
    ['three working days after', 'after-3', '2026-03-02T10:00', days(5), '2026-03-13T09:00'],
    ['days after cross a holiday', 'after-1', '2026-02-12T10:00', days(1), '2026-02-24T09:00'],
  ])('%s', (_what, name, start, limit, expected) => {
    expect(local(rungAt(china, clock(start, limit), name))).toBe(expected);
  });

  it('moves with the time the clock stood still', () => {
    const pauses = [{ from: at('2026-03-03T09:00'), to: at('2026-03-05T09:00') }];
    expect(local(rungAt(china, clock('2026-03-01T12:00', days(10), pauses), 'used-70'))).toBe('2026-03-13T09:00');
  });
});

describe('climbing', () => {
  const FIVE_DAYS = clock('2026-03-02T10:00', days(5));
  const seen = (from: string, now: string, of = FIVE_DAYS) => {
    const { reached, nextAt } = climb(china, of, DEFAULT_LADDERS.handling, { seenUntil: at(from), now: at(now) });
    return { reached: reached.map(({ rung }) => rung.name), nextAt: local(nextAt) };
  };

  it('waits for the first rung', () => {
    expect(seen('2026-03-02T10:00', '2026-03-02T10:01')).toEqual({ reached: [], nextAt: '2026-03-06T10:42' });
  });

  it('reaches one rung after the other, each once', () => {
    expect(seen('2026-03-02T10:00', '2026-03-06T10:42')).toEqual({ reached: ['used-70'], nextAt: '2026-03-09T09:00' });
    expect(seen('2026-03-06T10:42', '2026-03-06T10:42')).toEqual({ reached: [], nextAt: '2026-03-09T09:00' });
  });

  it('finds all that was missed while nobody looked, the last one last', () => {
    expect(seen('2026-03-02T10:00', '2026-04-01T09:00')).toEqual({
      reached: ['used-70', 'before-1', 'due', 'after-1', 'after-3'],
      nextAt: null,
    });
  });

  it('climbs the rungs before an extended deadline again, and those of the old one no more', () => {
    const extended = { ...FIVE_DAYS, dueAt: at('2026-03-20T17:30'), limit: days(14) };
    expect(seen('2026-03-09T09:05', '2026-03-09T09:06', extended)).toEqual({ reached: [], nextAt: '2026-03-16T14:18' });
  });
});
