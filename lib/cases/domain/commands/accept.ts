import { ok, refuse } from '#lib/shared/result.ts';
import { decidesOn } from '../actors.ts';
import { defineCommand } from '../command.ts';

/** 受理: takes the request on without dispatching it yet. After an appeal only the office head decides (rule 16). */
export const accept = defineCommand({
  name: 'accept',
  from: ['submitted'],
  to: ['accepted'],
  mayAct: decidesOn,
  decide(state, input, { now, rules }) {
    if (input.categoryCode && !rules.categories.has(input.categoryCode)) {
      return refuse('unknown-category', { code: input.categoryCode }, 'categoryCode');
    }
    const categoryCode = input.categoryCode ?? state.categoryCode;
    return ok({
      next: { ...state, status: 'accepted', class: input.class, categoryCode, acceptedAt: now },
      events: [{ type: 'accepted', audience: 'company', data: { class: input.class, categoryCode } }],
    });
  },
});
