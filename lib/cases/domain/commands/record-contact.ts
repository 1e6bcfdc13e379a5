import { ok } from '#lib/shared/result.ts';
import { worksForLead } from '../actors.ts';
import { stopClock } from '../clocks.ts';
import { defineCommand } from '../command.ts';

/** 首次联系登记: who spoke with the company and what about; the first one stops the clock. */
export const recordContact = defineCommand({
  name: 'record-contact',
  from: ['in-progress', 'redo', 'needs-information'],
  to: 'unchanged',
  mayAct: worksForLead,
  decide: (state, { summary }, { now, viewer }) =>
    ok({
      next: {
        ...stopClock(state, { name: 'first-contact' }, now, 'contacted'),
        contactedAt: state.contactedAt ?? now,
        handlerIds: [...new Set([...state.handlerIds, viewer.userId])],
      },
      events: [{ type: 'contacted', audience: 'staff', data: { summary } }],
    }),
});
