import { assertNever } from '#lib/shared/result.ts';
import type { Stretch } from './pauses.ts';
import type { Limit, WorkingCalendar } from './types.ts';
import { countWorkingDates, workingDateAfter } from './working-dates.ts';
import { addWorkingMs, nextOpening, workingMsBetween } from './working-time.ts';
import { localDate } from './working-year.ts';

/** A limit set going, counting in its own unit: working dates for a day limit, working milliseconds for a minute limit. */
export type RunningClock = {
  /** Where counting begins: the start itself, or the next opening. */
  readonly startsAtMs: number;
  /** The due time when `extra` units are added to the limit; null when the calendar runs out of working time. */
  readonly dueAfter: (extra: number) => number | null;
  /** Units lost to a pause. */
  readonly lostTo: (pause: Stretch) => number;
};

/** Sets a limit going from `startAtMs`; null when the calendar has no opening to move the start to. */
export function startClock(calendar: WorkingCalendar, startAtMs: number, limit: Limit): RunningClock | null {
  if ('workingMinutes' in limit) return minuteClock(calendar, startAtMs, limit.workingMinutes * 60_000);
  switch (limit.due) {
    case 'endOfDay':
      return endOfDayClock(calendar, startAtMs, limit.workingDays);
    case 'sameTime':
      return sameTimeClock(calendar, startAtMs, limit.workingDays);
    default:
      return assertNever(limit.due);
  }
}

/** Working time from the next opening on. */
export function minuteClock(calendar: WorkingCalendar, startAtMs: number, limitMs: number): RunningClock | null {
  const startsAtMs = nextOpening(calendar, startAtMs);
  if (startsAtMs === null) return null;
  return {
    startsAtMs,
    dueAfter: (extra) => addWorkingMs(calendar, startsAtMs, limitMs + extra),
    lostTo: ({ fromMs, toMs }) => workingMsBetween(calendar, fromMs, toMs),
  };
}

function endOfDayClock(calendar: WorkingCalendar, startsAtMs: number, workingDays: number): RunningClock {
  const startDate = localDate(calendar, startsAtMs);
  return {
    startsAtMs,
    dueAfter: (extra) => workingDateAfter(calendar, startDate, workingDays + extra)?.closesAt ?? null,
    lostTo: (pause) => datesLostTo(calendar, pause),
  };
}

/**
 * The due time keeps the clock time of the start even on a date whose hours do not contain it (16:00 on a date that closes at
 * noon): the limit promises that clock time, and a time outside hours favours neither side.
 */
function sameTimeClock(calendar: WorkingCalendar, startAtMs: number, workingDays: number): RunningClock | null {
  const startsAtMs = nextOpening(calendar, startAtMs);
  if (startsAtMs === null) return null;
  const { timeZone } = calendar;
  const starts = Temporal.Instant.fromEpochMilliseconds(startsAtMs).toZonedDateTimeISO(timeZone);
  const startDate = starts.toPlainDate();
  const plainTime = starts.toPlainTime();
  return {
    startsAtMs,
    dueAfter: (extra) =>
      workingDateAfter(calendar, startDate, workingDays + extra)?.date.toZonedDateTime({ timeZone, plainTime })
        .epochMilliseconds ?? null,
    lostTo: (pause) => datesLostTo(calendar, pause),
  };
}

/** Working dates after a pause's first local date through its last: a pause within one date costs none. */
export const datesLostTo = (calendar: WorkingCalendar, { fromMs, toMs }: Stretch): number =>
  countWorkingDates(calendar, localDate(calendar, fromMs), localDate(calendar, toMs));
