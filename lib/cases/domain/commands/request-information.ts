import { ok, refuse } from '#lib/shared/result.ts';
import { decidesOn, worksForLead } from '../actors.ts';
import { pauseClock, startClock, stopClock } from '../clocks.ts';
import { defineCommand } from '../command.ts';
import { type CaseState, leadOf } from '../state.ts';

/** 要求补充: waiting for the company stops the office's clock or pauses the unit's by itself (rule 17). */
export const requestInformation = defineCommand({
  name: 'request-information',
  from: ['submitted', 'in-progress', 'redo'],
  to: ['needs-information'],
  mayAct: (viewer, state) => (state.status === 'submitted' ? decidesOn(viewer, state) : worksForLead(viewer, state)),
  guard: (state) =>
    state.status === 'submitted' && state.clocks.some((clock) => clock.name === 'information')
      ? refuse('information-asked-already')
      : null,
  decide(state, { items }, { now, rules }) {
    const stopped = stopClock(state, { name: 'acceptance' }, now, 'information-requested');
    const paused = pauseClock(
      pauseClock(stopped, { name: 'handling' }, now, 'information'),
      { name: 'redo' },
      now,
      'information',
    );
    const waiting = { ...asContacted(paused, now), status: 'needs-information' as const };
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

/** The unit's question is its first contact with the company. */
const asContacted = (state: CaseState, now: Temporal.Instant): CaseState =>
  leadOf(state)
    ? { ...stopClock(state, { name: 'first-contact' }, now, 'contacted'), contactedAt: state.contactedAt ?? now }
    : state;
