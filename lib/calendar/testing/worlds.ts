import fc from 'fast-check';
import { dueOf } from '../domain/due.ts';
import type { Hours, Limit, Pause, WorkingCalendar } from '../domain/types.ts';
import { chinaCalendar } from '../reference/china.ts';

/** A calendar and a moment before what is hard in it. */
export type World = { readonly calendar: WorkingCalendar; readonly from: Temporal.Instant };

/** Days in which drawn starts and pauses lie. */
const DAYS = 12;

/** Spring Festival 2026, and both clock changes of New York with offices open across the change. */
const WORLDS: readonly World[] = [
  { calendar: chinaCalendar(), from: Temporal.Instant.from('2026-02-09T00:00+08:00') },
  { calendar: newYork([['00:00', '04:00']]), from: Temporal.Instant.from('2026-03-05T00:00-05:00') },
  { calendar: newYork([['00:30', '03:00']]), from: Temporal.Instant.from('2026-10-29T00:00-04:00') },
];

function newYork(sunday: Hours): WorkingCalendar {
  const day: Hours = [
    ['09:00', '12:00'],
    ['12:00', '17:00'],
  ];
  return {
    timeZone: 'America/New_York',
    week: { 1: day, 2: day, 3: [], 4: day, 5: [['16:00', '24:00']], 6: [['00:00', '24:00']], 7: sunday },
    holidays: new Set(['2026-03-09']),
    workdays: new Map([['2026-03-11', [['10:00', '11:00']]]]),
    publishedYears: new Set([2026]),
  };
}

export const worlds = fc.constantFrom(...WORLDS);

/** Minutes from a world's beginning to a start. */
export const starts = fc.nat(DAYS * 1_440);

/** Minutes from a world's beginning to a pause, and the pause's length. */
export const drawnPauses = fc.array(fc.tuple(starts, fc.nat(4_000)), { maxLength: 4 });

export const minuteLimits = fc.record({ workingMinutes: fc.integer({ min: 1, max: 2_000 }) });
export const closingLimits = fc.record({
  workingDays: fc.integer({ min: 1, max: 30 }),
  due: fc.constant('endOfDay' as const),
});
export const sameTimeLimits = fc.record({
  workingDays: fc.integer({ min: 1, max: 30 }),
  due: fc.constant('sameTime' as const),
});
export const limits: fc.Arbitrary<Limit> = fc.oneof(minuteLimits, closingLimits, sameTimeLimits);

export const pausesFrom = (from: Temporal.Instant, drawn: readonly [number, number][]): readonly Pause[] =>
  drawn.map(([start, length]) => ({ from: from.add({ minutes: start }), to: from.add({ minutes: start + length }) }));

export function dueIn(
  { calendar }: World,
  startAt: Temporal.Instant,
  limit: Limit,
  pauses: readonly Pause[] = [],
): Temporal.Instant {
  const due = dueOf(calendar, { startAt, limit, pauses });
  if (!due.ok) throw new Error(due.refusal.code);
  return due.value.dueAt;
}
