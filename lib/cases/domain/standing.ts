import { measure } from '#lib/calendar/domain/measure.ts';
import type { WorkingCalendar } from '#lib/calendar/domain/types.ts';
import type { CaseState, Clock } from './state.ts';

/** Where a case stands, derived from its clocks; stored with it so that lists sort and filter by it in the database. */
export type Standing = {
  readonly dueClock: Clock['name'] | null;
  readonly dueAt: Temporal.Instant | null;
  readonly warnAt: Temporal.Instant | null;
  readonly darkRedAt: Temporal.Instant | null;
  /** grey: the district waits for the company, or the case is on the long-term list and only its review runs */
  readonly isPaused: boolean;
  readonly handlingDueAt: Temporal.Instant | null;
  readonly handlingOriginalDueAt: Temporal.Instant | null;
  readonly handlingMinutes: number | null;
  readonly replyWorkingDays: number | null;
};

export function standingOf(state: CaseState, calendar: WorkingCalendar): Standing {
  const open = state.clocks.filter((clock) => clock.stoppedAt === null && clock.unitCode !== null);
  const running = open.filter((clock) => clock.pausedSince === null);
  const pressing = running.filter((clock) => clock.name !== 'shelf-review');
  const urgent = mostUrgent(pressing);
  const handling = lastHandling(state);
  return {
    dueClock: urgent?.name ?? null,
    dueAt: urgent?.dueAt ?? null,
    warnAt: urgent?.warnAt ?? null,
    darkRedAt: urgent?.darkRedAt ?? null,
    isPaused: pressing.length === 0 && open.length > 0,
    handlingDueAt: handling?.dueAt ?? null,
    handlingOriginalDueAt: handling?.originalDueAt ?? null,
    handlingMinutes: handlingMinutes(state, calendar),
    replyWorkingDays: replyWorkingDays(state, calendar),
  };
}

const mostUrgent = (clocks: readonly Clock[]): Clock | null =>
  clocks.toSorted((a, b) => Temporal.Instant.compare(a.dueAt, b.dueAt))[0] ?? null;

/** On time is measured by the clock the answer was due by, a redo's included; not by units it was taken back from. */
const lastHandling = (state: CaseState): Clock | null => workOf(state).at(-1) ?? null;

const workOf = (state: CaseState): Clock[] =>
  state.clocks.filter(
    (clock) => (clock.name === 'handling' || clock.name === 'redo') && !TAKEN_BACK.has(clock.stopReason ?? ''),
  );

const TAKEN_BACK: ReadonlySet<string> = new Set(['returned', 'dispatched-elsewhere']);

/** Working minutes that units had the case until the result was submitted: pauses and the company's own time left out. */
function handlingMinutes(state: CaseState, calendar: WorkingCalendar): number | null {
  const work = workOf(state);
  if (work.length === 0 || !state.finishedAt) return null;
  return work.reduce((sum, { startedAt: from, stoppedAt, pauses }) => {
    const to = stoppedAt ?? state.finishedAt ?? from;
    return sum + measure(calendar, { from, to, pauses }).workingMinutes;
  }, 0);
}

/** Working days after the day of filing through the day of the answer. */
function replyWorkingDays(state: CaseState, calendar: WorkingCalendar): number | null {
  if (!state.answeredAt) return null;
  return measure(calendar, { from: state.submittedAt, to: state.answeredAt }).workingDays;
}
