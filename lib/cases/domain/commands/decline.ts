import { ok } from '#lib/shared/result.ts';
import { decidesOn } from '../actors.ts';
import { stopAllClocks } from '../clocks.ts';
import { defineCommand } from '../command.ts';

/** 不予受理: with the reason and where to go instead; one appeal is possible (rule 16). */
export const decline = defineCommand({
  name: 'decline',
  from: ['submitted'],
  to: ['declined'],
  mayAct: decidesOn,
  decide: (state, { reason, advice }, { now }) =>
    ok({
      next: { ...stopAllClocks(state, now, 'declined'), status: 'declined', declinedAt: now },
      events: [{ type: 'declined', audience: 'company', data: { reason, advice } }],
    }),
});
