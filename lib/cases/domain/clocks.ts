import { dueOf } from '#lib/calendar/domain/due.ts';
import { lightThresholds } from '#lib/calendar/domain/light-thresholds.ts';
import type { Limit, WorkingCalendar } from '#lib/calendar/domain/types.ts';
import type { CaseClass, ClockName } from './names.ts';
import type { CaseState, Clock, PauseReason } from './state.ts';

export type ClockStart = {
  readonly name: ClockName;
  readonly unitCode: string | null;
  readonly limit: Limit;
  readonly at: Temporal.Instant;
};

/** Starts a clock; due time, warning time and whether the year is published are fixed here and stored. */
export function startClock(state: CaseState, calendar: WorkingCalendar, start: ClockStart): CaseState {
  const timing = timingOf(calendar, { startedAt: start.at, limit: start.limit, pauses: [], class: state.class });
  const clock: Clock = {
    id: null,
    name: start.name,
    unitCode: start.unitCode,
    round: state.redoRound,
    limit: start.limit,
    startedAt: start.at,
    ...timing,
    originalDueAt: timing.dueAt,
    pauses: [],
    extensions: [],
    pausedSince: null,
    pauseReason: null,
    stoppedAt: null,
    stopReason: null,
  };
  return { ...state, clocks: [...state.clocks, clock] };
}

type ClockChoice = { readonly name: ClockName; readonly unitCode?: string | null };

/** Stops the running clocks of this name (and unit); a paused clock stops at the moment it was paused. */
export function stopClock(state: CaseState, choice: ClockChoice, at: Temporal.Instant, reason: string): CaseState {
  return mapRunning(state, choice, (clock) => ({
    ...clock,
    pausedSince: null,
    stoppedAt: clock.pausedSince ?? at,
    stopReason: reason,
  }));
}

export const stopAllClocks = (
  state: CaseState,
  at: Temporal.Instant,
  reason: string,
  except: readonly ClockName[] = [],
): CaseState => ({
  ...state,
  clocks: state.clocks.map((clock) =>
    clock.stoppedAt || except.includes(clock.name)
      ? clock
      : { ...clock, pausedSince: null, stoppedAt: clock.pausedSince ?? at, stopReason: reason },
  ),
});

/** From now on the time does not count; the due time moves when the clock resumes. */
export const pauseClock = (
  state: CaseState,
  choice: ClockChoice,
  at: Temporal.Instant,
  reason: PauseReason,
): CaseState =>
  mapRunning(state, choice, (clock) =>
    clock.pausedSince ? clock : { ...clock, pausedSince: at, pauseReason: reason },
  );

/** Ends a pause: the due time moves by the working time paused. */
export function resumeClock(
  state: CaseState,
  calendar: WorkingCalendar,
  choice: ClockChoice,
  at: Temporal.Instant,
): CaseState {
  return mapRunning(state, choice, (clock) => {
    if (!clock.pausedSince) return clock;
    const pauses = [...clock.pauses, { from: clock.pausedSince, to: at, reason: clock.pauseReason }];
    return { ...clock, pauses, pausedSince: null, ...timingOf(calendar, { ...clock, pauses, class: state.class }) };
  });
}

/** Clocks of units at work on a case. */
export const WORK_CLOCKS: readonly ClockName[] = ['first-contact', 'handling', 'helper', 'redo'];

/** The time of lead and helpers stands still. */
export const pauseWork = (state: CaseState, at: Temporal.Instant, reason: PauseReason): CaseState =>
  WORK_CLOCKS.reduce((paused, name) => pauseClock(paused, { name }, at, reason), state);

export const resumeWork = (state: CaseState, calendar: WorkingCalendar, at: Temporal.Instant): CaseState =>
  WORK_CLOCKS.reduce((resumed, name) => resumeClock(resumed, calendar, { name }, at), state);

/** Gives a running clock another limit from its own start; the original due time stays on record. */
export const relimitClock = (
  state: CaseState,
  calendar: WorkingCalendar,
  choice: ClockChoice,
  limit: Limit,
): CaseState =>
  mapRunning(state, choice, (clock) => ({
    ...clock,
    limit,
    ...timingOf(calendar, { ...clock, limit, class: state.class }),
  }));

/** Takes a stop back (a withdrawal): the time between counts as paused, and what stood still goes on standing still. */
export function restartStopped(
  state: CaseState,
  calendar: WorkingCalendar,
  stopped: { at: Temporal.Instant; reason: string },
  now: Temporal.Instant,
): CaseState {
  const clocks = state.clocks.map((clock) => {
    if (clock.stopReason !== stopped.reason || !clock.stoppedAt) return clock;
    const wasPaused = Temporal.Instant.compare(clock.stoppedAt, stopped.at) < 0;
    if (wasPaused) return { ...clock, pausedSince: clock.stoppedAt, stoppedAt: null, stopReason: null };
    const pauses = [...clock.pauses, { from: clock.stoppedAt, to: now, reason: 'withdrawal' as const }];
    const open = { ...clock, pauses, stoppedAt: null, stopReason: null };
    return { ...open, ...timingOf(calendar, { ...open, class: state.class }) };
  });
  return { ...state, clocks };
}

/** A clock's due time and lights by another calendar, from what is stored of it: its limit, start and pauses. */
export const retimed = (clock: Clock, calendar: WorkingCalendar, caseClass: CaseClass | null): Clock => ({
  ...clock,
  ...timingOf(calendar, { ...clock, class: caseClass }),
});

type TimingInput = Pick<Clock, 'startedAt' | 'limit' | 'pauses'> & { readonly class: CaseClass | null };

function timingOf(calendar: WorkingCalendar, input: TimingInput) {
  const { startedAt: startAt, limit, pauses } = input;
  const due = dueOf(calendar, { startAt, limit, pauses });
  if (!due.ok) throw new Error(`A district's own limit was refused: ${due.refusal.code}`);
  const { dueAt, provisional: isProvisional } = due.value;
  const caseClass = input.class ?? undefined;
  return { dueAt, isProvisional, ...lightThresholds(calendar, { startAt, dueAt, limit, pauses, caseClass }) };
}

function mapRunning(state: CaseState, choice: ClockChoice, change: (clock: Clock) => Clock): CaseState {
  const isChosen = (clock: Clock) =>
    clock.stoppedAt === null &&
    clock.name === choice.name &&
    (choice.unitCode === undefined || clock.unitCode === choice.unitCode);
  return { ...state, clocks: state.clocks.map((clock) => (isChosen(clock) ? change(clock) : clock)) };
}
