import { ok, refuse } from '#lib/shared/result.ts';
import { decidesOn } from '../actors.ts';
import { stopAllClocks } from '../clocks.ts';
import { defineCommand } from '../command.ts';

/** 并案: a repeated request of the same company follows the one already on its way. */
export const merge = defineCommand({
  name: 'merge',
  from: ['submitted', 'accepted'],
  to: ['merged'],
  mayAct: decidesOn,
  decide(state, { reason }, { now }, { target }) {
    if (!target) return refuse('unknown-case', {}, 'into');
    if (target.id === state.id || target.id === state.parentId) return refuse('merge-into-itself', {}, 'into');
    if (target.isEnded) return refuse('merge-into-ended', { number: target.number }, 'into');
    if (!state.enterpriseId || target.enterpriseId !== state.enterpriseId)
      return refuse('merge-other-company', {}, 'into');
    return ok({
      next: { ...stopAllClocks(state, now, 'merged'), status: 'merged', mergedIntoId: target.id },
      events: [{ type: 'merged', audience: 'company', data: { into: target.number, reason } }],
    });
  },
});
