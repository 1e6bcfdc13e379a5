import { describe, expect, it } from 'vitest';
import { chinaCalendar } from '../reference/china.ts';
import { dueOf } from './due.ts';
import { lightOf } from './light.ts';
import { type CaseClass, lightThresholds } from './light-thresholds.ts';
import type { Limit, Pause } from './types.ts';

const china = chinaCalendar();
const at = (local: string) => Temporal.Instant.from(`${local}:00+08:00`);
const endOfDay = (workingDays: number): Limit => ({ workingDays, due: 'endOfDay' });

function thresholds(start: string, limit: Limit, caseClass?: CaseClass, pauses: readonly Pause[] = []) {
  const startAt = at(start);
  const due = dueOf(china, { startAt, limit, pauses });
  if (!due.ok) throw new Error(due.refusal.code);
  return lightThresholds(china, { startAt, dueAt: due.value.dueAt, limit, pauses, caseClass });
}

describe('yellow', () => {
  it.each([
    ['70 % of a long limit', '2026-03-02T09:00', endOfDay(9), undefined, '2026-03-10T17:30'],
    ['one working day before the end of a short one', '2026-03-02T17:30', endOfDay(2), 'B', '2026-03-03T17:30'],
    ['70 % of a limit of one day', '2026-03-02T17:30', endOfDay(1), 'B', '2026-03-03T15:24'],
    ['240 minutes before the end for class A', '2026-03-02T17:30', endOfDay(1), 'A', '2026-03-03T12:00'],
    ['70 % of 240 minutes for class A', '2026-03-02T09:00', { workingMinutes: 240 }, 'A', '2026-03-02T11:48'],
    ['70 % of 210 minutes', '2026-03-02T13:30', { workingMinutes: 210 }, 'C', '2026-03-02T15:57'],
  ] as const)('comes at %s', (_, start, limit, caseClass, expected) => {
    expect(thresholds(start, limit, caseClass).warnAt).toEqual(at(expected));
  });

  it('waits while the clock stands still', () => {
    const pauses = [{ from: at('2026-03-03T09:00'), to: at('2026-03-05T09:00') }];
    expect(thresholds('2026-03-02T09:00', endOfDay(9), undefined, pauses).warnAt).toEqual(at('2026-03-12T17:30'));
  });
});

it('turns dark red three working days after the due time', () => {
  const startAt = at('2026-02-11T09:00');
  const dueAt = at('2026-02-13T15:00');
  const { darkRedAt } = lightThresholds(china, { startAt, dueAt, limit: { workingDays: 2, due: 'sameTime' } });
  expect(darkRedAt).toEqual(at('2026-02-25T15:00'));
});

describe('lightOf', () => {
  const running = {
    warnAt: at('2026-03-04T10:00'),
    dueAt: at('2026-03-05T17:30'),
    darkRedAt: at('2026-03-10T17:30'),
    pausedSince: null,
    stoppedAt: null,
  };
  it.each([
    ['before the warning', '2026-03-04T09:59', {}, 'green'],
    ['at the warning', '2026-03-04T10:00', {}, 'yellow'],
    ['at the due time', '2026-03-05T17:30', {}, 'yellow'],
    ['after it', '2026-03-05T17:31', {}, 'red'],
    ['three days after it', '2026-03-10T17:30', {}, 'red'],
    ['later still', '2026-03-10T17:31', {}, 'dark-red'],
    ['paused', '2026-03-10T17:31', { pausedSince: at('2026-03-04T10:00') }, 'grey'],
    ['stopped after the warning, in time', '2026-03-10T17:31', { stoppedAt: at('2026-03-05T17:30') }, 'green'],
    ['stopped late', '2026-03-20T17:31', { stoppedAt: at('2026-03-05T17:31') }, 'red'],
    ['stopped very late', '2026-03-20T17:31', { stoppedAt: at('2026-03-11T09:00') }, 'dark-red'],
  ])('%s', (_, now, change, light) => {
    expect(lightOf({ ...running, ...change }, at(now))).toBe(light);
  });
});
