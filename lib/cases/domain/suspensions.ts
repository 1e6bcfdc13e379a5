import type { WorkingCalendar } from '#lib/calendar/domain/types.ts';
import { countWorkingDates } from '#lib/calendar/domain/working-dates.ts';
import { nextOpening } from '#lib/calendar/domain/working-time.ts';
import { ok, type Result, refuse } from '#lib/shared/result.ts';
import { resumeWork, stopClock } from './clocks.ts';
import { dayOf, isFarAhead } from './day-input.ts';
import type { Rules } from './rules.ts';
import { type CaseState, runningClock, workClockOf } from './state.ts';

/** 暂停计时 other than waiting for the company (domain reference 1.6; 2.0, rule 17): until a review date, on which it ends by itself. */

/**
 * Work goes on: at its review date at the latest, whenever that is noticed, so that nobody gains time by a computer that stood
 * still. The office has nothing left to confirm.
 */
export function endSuspension(
  state: CaseState,
  { calendar }: Pick<Rules, 'calendar'>,
  now: Temporal.Instant,
): CaseState {
  const { suspendedUntil } = state;
  const at = suspendedUntil && Temporal.Instant.compare(suspendedUntil, now) < 0 ? suspendedUntil : now;
  const status = runningClock(state, 'redo') ? ('redo' as const) : ('in-progress' as const);
  const running = resumeWork(state, calendar, at);
  return { ...stopClock(running, { name: 'review' }, now, 'resumed'), status, suspendedUntil: null };
}

/** Since when the time has stood still. */
export const suspendedSince = (state: CaseState): Temporal.Instant | null => workClockOf(state)?.pausedSince ?? null;

/**
 * The opening of the day named for review, or of the next one that works. Refuses, at `reviewAt`, `date-invalid`,
 * `review-not-later` for today and before, and `suspension-too-long` beyond the district's working days since it began.
 */
export function reviewOf(
  named: string,
  { since, now, rules }: { since: Temporal.Instant; now: Temporal.Instant; rules: Rules },
): Result<Temporal.Instant> {
  const { calendar, limits } = rules;
  const date = dayOf(named, calendar.timeZone);
  if (!date) return refuse('date-invalid', {}, 'reviewAt');
  const dateOf = (at: Temporal.Instant) => at.toZonedDateTimeISO(calendar.timeZone).toPlainDate();
  if (Temporal.PlainDate.compare(date, dateOf(now)) <= 0) return refuse('review-not-later', {}, 'reviewAt');
  const most = limits.suspensionAtMostDays;
  const tooLong = refuse('suspension-too-long', { most }, 'reviewAt');
  if (isFarAhead(date, dateOf(since)) || countWorkingDates(calendar, dateOf(since), date) > most) return tooLong;
  return ok(openingOf(calendar, date));
}

function openingOf(calendar: WorkingCalendar, date: Temporal.PlainDate): Temporal.Instant {
  const midnight = date.toZonedDateTime(calendar.timeZone).epochMilliseconds;
  return Temporal.Instant.fromEpochMilliseconds(nextOpening(calendar, midnight) ?? midnight);
}
