import { ok, refuse } from '#lib/shared/result.ts';
import { isDispatcher, worksForLead } from '../actors.ts';
import { pauseClock, startClock, stopClock } from '../clocks.ts';
import { defineCommand } from '../command.ts';

/** 要求补充: waiting for the company stops the office's clock or pauses the unit's by itself (rule 17). */
export const requestInformation = defineCommand({
  name: 'request-information',
  from: ['submitted', 'in-progress', 'redo'],
  to: ['needs-information'],
  mayAct: (viewer, state) => (state.status === 'submitted' ? isDispatcher(viewer) : worksForLead(viewer, state)),
  guard: (state) =>
    state.status === 'submitted' && state.clocks.some((clock) => clock.name === 'information')
      ? refuse('information-asked-already')
      : null,
  decide(state, { items }, { now, rules }) {
    const stopped = stopClock(state, { name: 'acceptance' }, now, 'information-requested');
    const paused = pauseClock(pauseClock(stopped, { name: 'handling' }, now), { name: 'redo' }, now);
    const waiting = { ...paused, status: 'needs-information' as const };
    return ok({
      next: startClock(waiting, rules.calendar, {
        name: 'information',
        unitCode: null,
        limit: rules.limits.information,
        at: now,
      }),
      events: [{ type: 'information-requested', audience: 'company', data: { items } }],
    });
  },
});
