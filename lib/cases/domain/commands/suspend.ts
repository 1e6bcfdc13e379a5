import { ok, refuse } from '#lib/shared/result.ts';
import { answersForLead, decidesForOffice } from '../actors.ts';
import { pauseWork, startClock, stopClock } from '../clocks.ts';
import { defineCommand } from '../command.ts';
import { pendingExtension } from '../extensions.ts';
import type { Acting } from '../rules.ts';
import { type CaseState, type NewEvent, runningClock, workClockOf } from '../state.ts';
import { reviewOf, suspendedSince } from '../suspensions.ts';

/**
 * 暂停计时: takes effect at once when the unit says so, with the reason, proof and a review date; the office confirms it, with the
 * same date or another, or lets work go on by `resume` (rule 17). What the office pauses itself needs no confirming.
 */
export const suspend = defineCommand({
  name: 'suspend',
  from: ['in-progress', 'redo', 'suspended'],
  to: ['suspended'],
  mayAct: (viewer, state) =>
    decidesForOffice(viewer, state) || (state.status !== 'suspended' && answersForLead(viewer, state)),
  guard(state) {
    if (state.status === 'suspended') {
      return runningClock(state, 'review') ? null : refuse('suspension-confirmed-already');
    }
    if (!workClockOf(state)) return refuse('nothing-to-pause');
    return pendingExtension(state) ? refuse('extension-pending') : null;
  },
  decide(state, { reason, reviewAt }, acting) {
    const { now } = acting;
    const until = reviewOf(reviewAt, { ...acting, since: suspendedSince(state) ?? now });
    if (!until.ok) return until;
    const suspended = { ...state, status: 'suspended' as const, suspendedUntil: until.value };
    const data = { reason, reviewAt: until.value.toString() };
    const told: NewEvent = { type: 'handling-paused', audience: 'company', data };
    if (state.status === 'suspended') {
      const isMoved = state.suspendedUntil === null || !until.value.equals(state.suspendedUntil);
      const confirmed: NewEvent = { type: 'suspension-confirmed', audience: 'staff', data };
      const next = stopClock(suspended, { name: 'review' }, now, 'confirmed');
      return ok({ next, events: isMoved ? [confirmed, told] : [confirmed] });
    }
    const paused = pauseWork(suspended, now, 'suspension');
    const next = decidesForOffice(acting.viewer, state) ? paused : awaitConfirmation(paused, acting);
    return ok({ next, events: [{ type: 'suspended', audience: 'staff', data }, told] });
  },
});

function awaitConfirmation(state: CaseState, { viewer, now, rules }: Acting): CaseState {
  const { officeUnitCode: unitCode, calendar, limits } = rules;
  const asked = { ...state, handlerIds: [...new Set([...state.handlerIds, viewer.userId])] };
  return startClock(asked, calendar, { name: 'review', unitCode, limit: limits.review, at: now });
}
