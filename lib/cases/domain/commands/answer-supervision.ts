import { ok, refuse } from '#lib/shared/result.ts';
import { stopClock } from '../clocks.ts';
import { defineCommand } from '../command.ts';
import { OPEN_STATUSES } from '../names.ts';
import { openOrderFor, orderNumber } from '../supervising.ts';

/** 回复督办: the written reply of the unit supervised, also where the case has left it since. */
export const answerSupervision = defineCommand({
  name: 'answer-supervision',
  from: OPEN_STATUSES,
  to: 'unchanged',
  mayAct: (viewer, state) => openOrderFor(viewer, state) !== undefined,
  decide(state, { reply }, { now, viewer }) {
    const order = openOrderFor(viewer, state);
    if (!order) return refuse('not-addressed');
    const { unitCode } = order;
    const data = { number: orderNumber(state, order), unit: unitCode, reply };
    return ok({
      next: stopClock(state, { name: 'supervision', unitCode }, now, 'answered'),
      events: [{ type: 'supervision-answered', audience: 'staff', data }],
    });
  },
});
