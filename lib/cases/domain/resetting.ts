import type { WorkingCalendar } from '#lib/calendar/domain/types.ts';
import { retimed } from './clocks.ts';
import type { CaseClass, ClockName } from './names.ts';
import type { CaseState, Clock, Decided } from './state.ts';

/** Days that a person named: they stay, whatever calendar is published later. */
const NAMED_BY_PEOPLE: ReadonlySet<ClockName> = new Set(['shelf-review', 'supervision']);

type Moment = { readonly calendar: WorkingCalendar; readonly now: Temporal.Instant };

/**
 * A clock by another calendar; the same one where nothing changes. What has stopped is history and stays; a due time is never moved
 * back into the past, because nobody can keep it any more.
 */
export function resetClock(clock: Clock, caseClass: CaseClass | null, { calendar, now }: Moment): Clock {
  if (clock.stoppedAt || NAMED_BY_PEOPLE.has(clock.name)) return clock;
  const reset = retimed(clock, calendar, caseClass);
  const isEarlier = Temporal.Instant.compare(reset.dueAt, clock.dueAt) < 0;
  if (isEarlier && Temporal.Instant.compare(reset.dueAt, now) < 0) return clock;
  const isSame = reset.dueAt.equals(clock.dueAt) && reset.isProvisional === clock.isProvisional;
  return isSame && reset.warnAt.equals(clock.warnAt) && reset.darkRedAt.equals(clock.darkRedAt) ? clock : reset;
}

/** Whether somebody reads another due time, or a provisional one has settled; lights alone change without a word. */
export const isTold = (before: Clock, after: Clock): boolean =>
  !before.dueAt.equals(after.dueAt) || before.isProvisional !== after.isProvisional;

/** All open clocks of a case by another calendar, with an event that names each due time before and after; null where nothing changes. */
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
  const event = { type: 'deadlines-reset', audience: 'staff' as const, data: { moves } };
  return { next: { ...state, clocks }, events: moves.length > 0 ? [event] : [] };
}
