import { measure } from '#lib/calendar/domain/measure.ts';
import type { WorkingCalendar } from '#lib/calendar/domain/types.ts';
import type { CaseState, Clock } from './state.ts';

/** Where a case stands, derived from its clocks; stored with it so that lists sort and filter by it in the database. */
export type Standing = {
  readonly dueClock: Clock['name'] | null;
  readonly dueAt: Temporal.Instant | null;
  readonly warnAt: Temporal.Instant | null;
  readonly darkRedAt: Temporal.Instant | null;
  /** the district waits for the company: nothing on its side runs */
  readonly isPaused: boolean;
  readonly handlingDueAt: Temporal.Instant | null;
  readonly handlingOriginalDueAt: Temporal.Instant | null;
  readonly handlingMinutes: number | null;
  readonly replyWorkingDays: number | null;
};

export function standingOf(state: CaseState, calendar: WorkingCalendar): Standing {
  const open = state.clocks.filter((clock) => clock.stoppedAt === null && clock.unitCode !== null);
  const running = open.filter((clock) => clock.pausedSince === null);
  const urgent = running.toSorted((a, b) => Temporal.Instant.compare(a.dueAt, b.dueAt))[0] ?? null;
  const handling = lastHandling(state);
  return {
    dueClock: urgent?.name ?? null,
    dueAt: urgent?.dueAt ?? null,
    warnAt: urgent?.warnAt ?? null,
    darkRedAt: urgent?.darkRedAt ?? null,
    isPaused: running.length === 0 && open.length > 0,
    handlingDueAt: handling?.dueAt ?? null,
    handlingOriginalDueAt: handling?.originalDueAt ?? null,
    handlingMinutes: handlingMinutes(state, handling, calendar),
    replyWorkingDays: replyWorkingDays(state, calendar),
  };
}

/** On time is measured by the unit that answered: clocks of units it was returned from or taken away from do not count. */
const lastHandling = (state: CaseState): Clock | null =>
  state.clocks.findLast((clock) => clock.name === 'handling' && !isTakenAway(clock)) ?? null;

const isTakenAway = (clock: Clock): boolean =>
  clock.stopReason === 'returned' || clock.stopReason === 'dispatched-elsewhere';

/** Working minutes from the dispatch to the unit until the result was submitted, pauses left out. */
function handlingMinutes(state: CaseState, handling: Clock | null, calendar: WorkingCalendar): number | null {
  if (!handling || !state.finishedAt) return null;
  const { startedAt: from, pauses } = handling;
  return measure(calendar, { from, to: state.finishedAt, pauses }).workingMinutes;
}

/** Working days after the day of filing through the day of the answer. */
function replyWorkingDays(state: CaseState, calendar: WorkingCalendar): number | null {
  if (!state.answeredAt) return null;
  return measure(calendar, { from: state.submittedAt, to: state.answeredAt }).workingDays;
}
