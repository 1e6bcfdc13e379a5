import { ok, type Result, refuse } from '#lib/shared/result.ts';
import { startClock } from '../clocks.ts';
import { defineCommand } from '../command.ts';
import { NAMED_DAYS_AT_MOST, namedDay, startNamedClock } from '../named-days.ts';
import { OPEN_STATUSES } from '../names.ts';
import type { Acting } from '../rules.ts';
import { type CaseState, runningClock } from '../state.ts';
import { formOf, nextOrderNumber, orders, supervisedUnit } from '../supervising.ts';

/**
 * 督办: a demand with a number and a day for the written reply. It changes no other clock (domain reference 2.3, 39); from now on the
 * case is reviewed and called back whatever its result (rules 7 and 9). The company never learns of it.
 */
export const supervise = defineCommand({
  name: 'supervise',
  from: OPEN_STATUSES,
  to: 'unchanged',
  mayAct: orders,
  guard(state, { rules }) {
    if (state.partCount > 0) return refuse('supervise-parts-instead');
    const running = runningClock(state, 'supervision', supervisedUnit(state, rules));
    return running ? refuse('supervised-already') : null;
  },
  decide(state, { demand, replyBy }, acting) {
    const unit = supervisedUnit(state, acting.rules);
    const started = startOrder({ ...state, isSupervised: true }, { unit, replyBy }, acting);
    if (!started.ok) return started;
    const replyAt = runningClock(started.value, 'supervision', unit)?.dueAt.toString() ?? null;
    const data = { number: nextOrderNumber(state), unit, form: formOf(unit, acting.rules), demand, replyAt };
    return ok({ next: started.value, events: [{ type: 'supervised', audience: 'staff', data }] });
  },
});

function startOrder(
  state: CaseState,
  { unit, replyBy }: { unit: string; replyBy: string | undefined },
  acting: Acting,
): Result<CaseState> {
  const { now: at, rules } = acting;
  const clock = { name: 'supervision' as const, unitCode: unit };
  if (replyBy === undefined) {
    return ok(startClock(state, rules.calendar, { ...clock, limit: rules.limits.supervision, at }));
  }
  const day = namedDay(acting, { day: replyBy, field: 'replyBy', atMostDays: NAMED_DAYS_AT_MOST });
  return day.ok ? ok(startNamedClock(state, acting, { ...clock, day: day.value })) : day;
}
