import type { Limit } from '#lib/calendar/domain/types.ts';
import { countWorkingDates } from '#lib/calendar/domain/working-dates.ts';
import { workingMsBetween } from '#lib/calendar/domain/working-time.ts';
import { ok, type Result, refuse } from '#lib/shared/result.ts';
import { relimitClock, stopClock } from './clocks.ts';
import { closingOf, dayOf, isFarAhead } from './day-input.ts';
import type { Acting } from './rules.ts';
import { type CaseState, type Clock, type Extension, runningClock } from './state.ts';

/** 延期 (domain reference 1.6, 2.3): asked for before the clock is due, no longer in all than the limit itself. */

export type PendingExtension = { readonly clock: Clock; readonly extension: Extension };

/** What waits for a decision; null where nothing does. */
export function pendingExtension(state: CaseState): PendingExtension | null {
  const clock = runningClock(state, 'handling');
  const extension = clock?.extensions.find(({ decidedAt }) => decidedAt === null);
  return clock && extension ? { clock, extension } : null;
}

export const grantedOf = (clock: Pick<Clock, 'extensions'>): readonly Extension[] =>
  clock.extensions.filter(({ decision }) => decision === 'grant');

/** What extensions have added to a clock, in the unit of its limit. */
export const addedTo = (clock: Pick<Clock, 'extensions'>): number =>
  grantedOf(clock).reduce((sum, { added }) => sum + added, 0);

/** A limit so many of its own units longer, or shorter. */
export const longerBy = (limit: Limit, units: number): Limit =>
  'workingMinutes' in limit
    ? { workingMinutes: limit.workingMinutes + units }
    : { workingDays: limit.workingDays + units, due: limit.due };

/** The limit without what was granted. */
export const originalLimit = (clock: Pick<Clock, 'limit' | 'extensions'>): Limit =>
  longerBy(clock.limit, -addedTo(clock));

/** A paused clock is due only when it has run again. */
export const isOverdue = (clock: Clock, now: Temporal.Instant): boolean =>
  clock.pausedSince === null && Temporal.Instant.compare(now, clock.dueAt) > 0;

export type NewDue = Pick<Extension, 'newDueAt' | 'added'>;

/**
 * Until when, and how much that adds. Refuses `date-invalid`, `extension-not-later` (which covers the past), `extension-too-long`
 * with what is left, and `extension-not-working-day`; all at `newDueAt`.
 */
export function newDueOf(clock: Clock, named: string, { rules, now }: Acting): Result<NewDue> {
  const { calendar, limits } = rules;
  const no = (code: string, details = {}) => refuse(code, details, 'newDueAt');
  const date = dayOf(named, calendar.timeZone);
  if (!date) return no('date-invalid');
  const dueDate = clock.dueAt.toZonedDateTimeISO(calendar.timeZone).toPlainDate();
  const isByMinute = 'workingMinutes' in clock.limit;
  const original = originalLimit(clock);
  const length = 'workingMinutes' in original ? original.workingMinutes : original.workingDays;
  const left = Math.floor(length * limits.extensionAtMostShare) - addedTo(clock);
  const tooLong = no('extension-too-long', { left, unit: isByMinute ? 'minutes' : 'days' });
  if (Temporal.PlainDate.compare(date, dueDate) < 0) return no('extension-not-later');
  if (isFarAhead(date, dueDate)) return tooLong;
  const closing = closingOf(calendar, date);
  const at = isByMinute && named.includes('T') ? Temporal.Instant.from(named) : closing;
  if (at && (Temporal.Instant.compare(at, now) <= 0 || Temporal.Instant.compare(at, clock.dueAt) <= 0)) {
    return no('extension-not-later');
  }
  if (!at || !closing) return no('extension-not-working-day');
  const added = isByMinute
    ? Math.floor(workingMsBetween(calendar, clock.dueAt.epochMilliseconds, at.epochMilliseconds) / 60_000)
    : countWorkingDates(calendar, dueDate, date);
  if (added < 1) return no('extension-not-later');
  return added > left ? tooLong : ok({ newDueAt: at, added });
}

/** Puts the decision on record and takes it off the office's hands; a granted one moves the due time, the original one stays. */
export function settleExtension(
  state: CaseState,
  { rules, now }: Pick<Acting, 'rules' | 'now'>,
  decision: NonNullable<Extension['decision']>,
): CaseState {
  const pending = pendingExtension(state);
  if (!pending) return state;
  const { clock, extension } = pending;
  const decided = { ...extension, decidedAt: now, decision };
  const extensions = clock.extensions.map((each) => (each === extension ? decided : each));
  const settled = withClock(stopClock(state, { name: 'review' }, now, `extension-${decision}`), clock, {
    ...clock,
    extensions,
  });
  if (decision !== 'grant') return settled;
  return relimitClock(settled, rules.calendar, { name: 'handling' }, longerBy(clock.limit, extension.added));
}

export const withClock = (state: CaseState, old: Clock, changed: Clock): CaseState => ({
  ...state,
  clocks: state.clocks.map((each) => (each === old ? changed : each)),
});
