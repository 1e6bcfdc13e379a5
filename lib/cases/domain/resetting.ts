import type { Limit, WorkingCalendar } from '#lib/calendar/domain/types.ts';
import { retimed } from './clocks.ts';
import { addedTo, longerBy, originalLimit } from './extensions.ts';
import type { CaseClass, ClockName } from './names.ts';
import type { CaseState, Clock, Decided } from './state.ts';

/** Days that a person named: they stay, whatever calendar or limit comes later. */
export const NAMED_BY_PEOPLE: ReadonlySet<ClockName> = new Set(['shelf-review', 'supervision']);

/** Another limit for the clocks of this name that run by the former one; `class` empty: whatever class their case has. */
export type Relimit = {
  readonly clock: ClockName;
  readonly class: string;
  readonly from: Limit;
  readonly to: Limit;
};

export type Moment = {
  readonly calendar: WorkingCalendar;
  readonly now: Temporal.Instant;
  /** none: limits stay, the calendar alone is another one */
  readonly relimits?: readonly Relimit[];
};

/**
 * A clock by another calendar, or by another limit from its own start; the same one where nothing changes. What has stopped is history and stays; a due time is never moved
 * back into the past, because nobody can keep it any more.
 */
export function resetClock(clock: Clock, caseClass: CaseClass | null, { calendar, now, relimits = [] }: Moment): Clock {
  if (clock.stoppedAt || NAMED_BY_PEOPLE.has(clock.name)) return clock;
  const reset = retimed({ ...clock, limit: limitBy(relimits, clock, caseClass) }, calendar, caseClass);
  const isEarlier = Temporal.Instant.compare(reset.dueAt, clock.dueAt) < 0;
  if (isEarlier && Temporal.Instant.compare(reset.dueAt, now) < 0) return clock;
  const isUnmoved = reset.dueAt.equals(clock.dueAt) && reset.isProvisional === clock.isProvisional;
  return isUnmoved && reset.warnAt.equals(clock.warnAt) && reset.darkRedAt.equals(clock.darkRedAt) ? clock : reset;
}

/** What was granted on top stays; a limit somebody set for one case is not the former one, and stays too. */
function limitBy(relimits: readonly Relimit[], clock: Clock, caseClass: CaseClass | null): Limit {
  const former = originalLimit(clock);
  const relimit = relimits.find(
    (each) => each.clock === clock.name && (each.class === '' || each.class === caseClass) && isSame(each.from, former),
  );
  if (!relimit) return clock.limit;
  const added = addedTo(clock);
  const isOfOtherUnit = 'workingMinutes' in relimit.from !== 'workingMinutes' in relimit.to;
  return added > 0 && isOfOtherUnit ? clock.limit : longerBy(relimit.to, added);
}

const isSame = (one: Limit, other: Limit): boolean =>
  'workingMinutes' in one
    ? 'workingMinutes' in other && one.workingMinutes === other.workingMinutes
    : 'workingDays' in other && one.workingDays === other.workingDays && one.due === other.due;

/** Whether somebody reads another due time, or a provisional one has settled; lights alone change without a word. */
export const isTold = (before: Clock, after: Clock): boolean =>
  !before.dueAt.equals(after.dueAt) || before.isProvisional !== after.isProvisional;

/** All open clocks of a case by another calendar or limit, with an event that names each due time before and after; null where nothing changes. */
export function resetCase(state: CaseState, moment: Moment): Decided | null {
  const clocks = state.clocks.map((clock) => resetClock(clock, state.class, moment));
  const changed = state.clocks.flatMap((before, index) => {
    const after = clocks[index];
    return after && after !== before ? [{ before, after }] : [];
  });
  if (changed.length === 0) return null;
  const moves = changed
    .filter(({ before, after }) => isTold(before, after))
    .map(({ before, after }) => ({
      clock: after.name,
      unit: after.unitCode,
      dueAt: before.dueAt.toString(),
      newDueAt: after.dueAt.toString(),
      provisional: after.isProvisional,
    }));
  const type = moment.relimits ? 'limits-brought-along' : 'deadlines-reset';
  const event = { type, audience: 'staff' as const, data: { moves } };
  return { next: { ...state, clocks }, events: moves.length > 0 ? [event] : [] };
}
