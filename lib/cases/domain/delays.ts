import { type Measured, measure } from '#lib/calendar/domain/measure.ts';
import type { Pause, WorkingCalendar } from '#lib/calendar/domain/types.ts';
import type { ClockName } from './names.ts';
import type { CaseState, Clock } from './state.ts';
import { leadOf } from './state.ts';

export type Lost = Pick<Measured, 'workingMinutes' | 'workingDays'>;

/** Time beyond a limit, put down to the unit that caused it. */
export type Delay = {
  readonly unitCode: string;
  /** the limit that was missed; `dispatch`: no limit, but the time the request lay with units it was not for */
  readonly cause: ClockName | 'dispatch';
  /** what this unit answers for; zero for a lead that waited for late helpers only */
  readonly own: Lost;
  /** of the lead's delay, what late helpers answer for */
  readonly ofHelpers: Lost;
  /** it goes on growing */
  readonly isRunning: boolean;
};

const NOTHING: Lost = { workingMinutes: 0, workingDays: 0 };

/**
 * Who held a case up, and by how much (domain reference 1.6 and 2.0, rule 4): every unit for its own clock; a lead not for the
 * time it waited for helpers past theirs; the office for a wrong dispatch, once the promise to the company is missed. In the order
 * the clocks started; the company's own time is nobody's delay.
 */
export function delaysOf(state: CaseState, calendar: WorkingCalendar, now: Temporal.Instant): readonly Delay[] {
  const late = state.clocks.flatMap((clock) => lateClock(clock, now));
  const helpers = late.filter(({ clock }) => clock.name === 'helper').map(({ span }) => span);
  const ofUnits = late.map(({ clock, span, unitCode }): Delay => {
    const isRunning = clock.stoppedAt === null && clock.pausedSince === null;
    const all = measured(calendar, span, clock.pauses);
    const waited = isWork(clock) ? waitedFor(helpers, { clock, end: span.to }, calendar) : NOTHING;
    const ofHelpers = least(all, waited);
    return { unitCode, cause: clock.name, own: minus(all, ofHelpers), ofHelpers, isRunning };
  });
  return [...ofUnits, ...wrongDispatch(state, calendar, now)];
}

/** Delays that no longer grow, one for each unit and cause, as they are counted in figures; what lasted no working time is none. */
export type SettledDelay = Pick<Delay, 'unitCode' | 'cause'> & {
  readonly ownMinutes: number;
  readonly ofHelpersMinutes: number;
};

export function settledDelays(
  state: CaseState,
  calendar: WorkingCalendar,
  now: Temporal.Instant,
): readonly SettledDelay[] {
  const settled = delaysOf(state, calendar, now).filter(({ isRunning }) => !isRunning);
  const byCause = Map.groupBy(settled, ({ unitCode, cause }) => `${unitCode} ${cause}`);
  return [...byCause.values()].flatMap((delays) => {
    const [first] = delays;
    if (!first) return [];
    const { unitCode, cause } = first;
    const ownMinutes = minutesOf(delays.map(({ own }) => own));
    const ofHelpersMinutes = minutesOf(delays.map(({ ofHelpers }) => ofHelpers));
    return ownMinutes + ofHelpersMinutes > 0 ? [{ unitCode, cause, ownMinutes, ofHelpersMinutes }] : [];
  });
}

const minutesOf = (parts: readonly Lost[]): number =>
  parts.reduce((sum, { workingMinutes }) => sum + workingMinutes, 0);

type Late = { readonly clock: Clock; readonly unitCode: string; readonly span: Pause };

function lateClock(clock: Clock, now: Temporal.Instant): Late[] {
  const { unitCode, dueAt: from } = clock;
  const to = clock.stoppedAt ?? clock.pausedSince ?? now;
  if (unitCode === null || isTakenBack(clock) || Temporal.Instant.compare(to, from) <= 0) return [];
  return [{ clock, unitCode, span: { from, to } }];
}

const isWork = (clock: Clock): boolean => clock.name === 'handling' || clock.name === 'redo';

/** A unit that the case was taken from no longer answers for it. */
const isTakenBack = (clock: Clock): boolean =>
  isWork(clock) && (clock.stopReason === 'returned' || clock.stopReason === 'dispatched-elsewhere');

/** Working time of the lead's that passed while a helper was late; helpers late together are waited for once. */
function waitedFor(
  helpers: readonly Pause[],
  { clock, end }: { clock: Clock; end: Temporal.Instant },
  calendar: WorkingCalendar,
): Lost {
  const whole = { from: clock.startedAt, to: end };
  const during = helpers.filter(({ from }) => Temporal.Instant.compare(from, end) < 0);
  const without = measured(calendar, whole, [...clock.pauses, ...during]);
  return minus(measured(calendar, whole, clock.pauses), without);
}

/** 派错单: from the first dispatch until the unit got it that has it, at most what the promise was missed by. */
function wrongDispatch(state: CaseState, calendar: WorkingCalendar, now: Temporal.Instant): Delay[] {
  const lead = leadOf(state);
  const first = state.clocks.find(isTakenBack);
  const office = state.clocks.find((clock) => clock.name === 'acceptance')?.unitCode;
  if (!lead || !first || !office || !state.promisedAt) return [];
  const onShelf = state.clocks
    .filter(({ name }) => name === 'shelf-review')
    .map(({ startedAt: from, stoppedAt }) => ({ from, to: stoppedAt ?? now }));
  const pauses = [...state.clocks.filter(isWork).flatMap((clock) => clock.pauses), ...onShelf];
  const missed = measured(calendar, { from: state.promisedAt, to: state.finishedAt ?? now }, pauses);
  const wasted = measured(calendar, { from: first.startedAt, to: lead.assignedAt }, []);
  const own = least(missed, wasted);
  if (own.workingMinutes === 0) return [];
  const isRunning = state.finishedAt === null && own.workingMinutes < wasted.workingMinutes;
  return [{ unitCode: office, cause: 'dispatch', own, ofHelpers: NOTHING, isRunning }];
}

function measured(calendar: WorkingCalendar, { from, to }: Pause, pauses: readonly Pause[]): Lost {
  const { workingMinutes, workingDays } = measure(calendar, { from, to, pauses });
  return { workingMinutes: Math.round(workingMinutes), workingDays };
}

const least = (a: Lost, b: Lost): Lost => ({
  workingMinutes: Math.min(a.workingMinutes, b.workingMinutes),
  workingDays: Math.min(a.workingDays, b.workingDays),
});

const minus = (a: Lost, b: Lost): Lost => ({
  workingMinutes: a.workingMinutes - b.workingMinutes,
  workingDays: a.workingDays - b.workingDays,
});
