import { ok, refuse } from '#lib/shared/result.ts';
import { answersForLead, isDispatcher } from '../actors.ts';
import { defineCommand } from '../command.ts';
import { askHelper } from '../dispatching.ts';
import { helperLimit, restOf } from '../limits.ts';
import { mayBeAddressed } from '../rules.ts';
import { activeAssignment, leadOf, workClockOf } from '../state.ts';

/**
 * 邀请协办: a unit that turns out to be needed is asked one question, by whoever answers for the lead or by the office. Its time is
 * the helper's share of what the lead has left, so that its answer comes before the lead's is due (domain reference 1.6, K5h). A
 * unit that has answered may be asked something else.
 */
export const inviteHelper = defineCommand({
  name: 'invite-helper',
  from: ['in-progress', 'redo'],
  to: 'unchanged',
  mayAct: (viewer, state) => leadOf(state) !== null && (isDispatcher(viewer) || answersForLead(viewer, state)),
  decide(state, { unit, question }, acting) {
    const work = workClockOf(state);
    if (!work) return refuse('not-addressed');
    if (leadOf(state)?.unitCode === unit) return refuse('lead-is-helper', {}, 'unit');
    if (!acting.rules.units.has(unit)) return refuse('unknown-unit', { unit }, 'unit');
    if (!mayBeAddressed(unit, acting.rules)) return refuse('unit-cannot-help', { unit }, 'unit');
    const asked = activeAssignment(state, unit);
    if (asked && !asked.answeredAt) return refuse('helper-asked-already', { unit }, 'unit');
    const limit = helperLimit(restOf(work, acting.rules.calendar, acting.now), acting.rules.limits);
    return ok({
      next: askHelper(state, acting, { unit, question, limit }),
      events: [{ type: 'helper-invited', audience: 'staff', data: { unit, question } }],
    });
  },
});
