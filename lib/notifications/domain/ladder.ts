import { dueOf } from '#lib/calendar/domain/due.ts';
import { lengthOf, WORKING_DAY_MINUTES } from '#lib/calendar/domain/light-thresholds.ts';
import { measure } from '#lib/calendar/domain/measure.ts';
import type { Limit, Pause, WorkingCalendar } from '#lib/calendar/domain/types.ts';
import { whenUsed } from '#lib/calendar/domain/when-used.ts';
import { nextOpening } from '#lib/calendar/domain/working-time.ts';

/** 升级层级: when somebody is told of a clock. `used-70` percent, `before-1` and `after-3` working days, `due`. */
export type RungName = `used-${number}` | `before-${number}` | 'due' | `after-${number}`;

/** Whom a rung tells; `handler` is whose work it is: the assignee, or whoever of the unit may take it up. */
export const TOLD = ['handler', 'unit-head', 'office', 'leader'] as const;
export type Told = (typeof TOLD)[number];

export type Rung = {
  readonly name: RungName;
  readonly tells: readonly Told[];
  /** lays a draft supervision order before the supervision office; it issues it or not */
  readonly draftsOrder: boolean;
};

/** The rungs of one clock, in any order. */
export type Ladder = readonly Rung[];

export type RunningClock = {
  readonly startedAt: Temporal.Instant;
  readonly dueAt: Temporal.Instant;
  readonly limit: Limit;
  readonly pauses: readonly Pause[];
};

/**
 * When a clock reaches a rung, in working time; null where it has none: a limit of a day is not warned of a day ahead. A warning
 * falls inside working hours: one that would come at closing time comes at the next opening, unless it would be due by then.
 * Working days after the due time count like the dark red light (domain reference 1.7). Example: ten working days from Monday
 * 2 March 2026 reach `used-70` on Thursday 12 March at 9:00.
 */
export function rungAt(calendar: WorkingCalendar, clock: RunningClock, name: RungName): Temporal.Instant | null {
  const { startedAt: startAt, dueAt, limit, pauses } = clock;
  const amount = amountOf(name);
  if (name === 'due') return dueAt;
  if (name.startsWith('after-')) {
    const after = dueOf(calendar, { startAt: dueAt, limit: { workingDays: amount, due: 'sameTime' } });
    return after.ok ? after.value.dueAt : null;
  }
  const total = measure(calendar, { from: startAt, to: dueAt, pauses }).workingMinutes;
  if (name.startsWith('used-'))
    return atWork(calendar, dueAt, whenUsed(calendar, clockOf(clock), (total * amount) / 100));
  const left = amount * WORKING_DAY_MINUTES;
  if (lengthOf(limit) <= left || total <= left) return null;
  return atWork(calendar, dueAt, whenUsed(calendar, clockOf(clock), total - left));
}

const clockOf = ({ startedAt: startAt, dueAt, pauses }: RunningClock) => ({ startAt, dueAt, pauses });

function atWork(calendar: WorkingCalendar, dueAt: Temporal.Instant, at: Temporal.Instant): Temporal.Instant {
  const opening = nextOpening(calendar, at.epochMilliseconds);
  return opening !== null && opening < dueAt.epochMilliseconds ? Temporal.Instant.fromEpochMilliseconds(opening) : at;
}

const amountOf = (name: RungName): number => Number(name.slice(name.indexOf('-') + 1));

export type Reached = { readonly rung: Rung; readonly at: Temporal.Instant };

/** The rungs a clock has reached by `now` and had not by `seenUntil`, in their order, and when it reaches the next one. */
export function climb(
  calendar: WorkingCalendar,
  clock: RunningClock,
  ladder: Ladder,
  { seenUntil, now }: { readonly seenUntil: Temporal.Instant; readonly now: Temporal.Instant },
): { readonly reached: readonly Reached[]; readonly nextAt: Temporal.Instant | null } {
  const ahead = ladder
    .flatMap((rung) => {
      const at = rungAt(calendar, clock, rung.name);
      return at && isAfter(at, seenUntil) ? [{ rung, at }] : [];
    })
    .toSorted((a, b) => Temporal.Instant.compare(a.at, b.at));
  return {
    reached: ahead.filter(({ at }) => !isAfter(at, now)),
    nextAt: ahead.find(({ at }) => isAfter(at, now))?.at ?? null,
  };
}

const isAfter = (a: Temporal.Instant, b: Temporal.Instant): boolean => Temporal.Instant.compare(a, b) > 0;
