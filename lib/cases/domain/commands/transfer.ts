import { ok, refuse } from '#lib/shared/result.ts';
import { decidesOn } from '../actors.ts';
import { stopAllClocks } from '../clocks.ts';
import { defineCommand } from '../command.ts';

/** 转出: to 12345, petitions or the city, with the reference the company can ask by. */
export const transfer = defineCommand({
  name: 'transfer',
  from: ['submitted', 'accepted', 'dispatched', 'return-requested', 'in-progress', 'redo', 'suspended', 'shelved'],
  to: ['transferred'],
  mayAct: decidesOn,
  guard: (state) => (state.partCount > 0 ? refuse('transfer-parts-instead') : null),
  decide: (state, { target, reference }, { now }) =>
    ok({
      next: { ...stopAllClocks(state, now, 'transferred'), status: 'transferred' },
      events: [{ type: 'transferred', audience: 'company', data: { target, reference } }],
    }),
});
