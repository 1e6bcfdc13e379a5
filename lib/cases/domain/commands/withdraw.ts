import { ok, refuse } from '#lib/shared/result.ts';
import { actsForCompany } from '../actors.ts';
import { stopAllClocks } from '../clocks.ts';
import { defineCommand } from '../command.ts';
import { OPEN_STATUSES } from '../names.ts';

/** 撤回: the company's own act, at once; a sample is asked whether anybody pressed them (rule 18). */
export const withdraw = defineCommand({
  name: 'withdraw',
  from: OPEN_STATUSES,
  to: ['withdrawn'],
  mayAct: actsForCompany,
  guard: (state) => (state.partCount > 0 ? refuse('withdraw-parts-instead') : null),
  decide: (state, { reason }, { now }) =>
    ok({
      next: {
        ...stopAllClocks(state, now, 'withdrawn'),
        status: 'withdrawn',
        returnTo: state.status,
        withdrawnAt: now,
      },
      events: [{ type: 'withdrawn', audience: 'company', data: { reason } }],
    }),
});
