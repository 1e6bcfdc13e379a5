import { ok, refuse } from '#lib/shared/result.ts';
import { actsForCompany } from '../actors.ts';
import { stopAllClocks } from '../clocks.ts';
import { defineCommand } from '../command.ts';

/** 撤回: the company's own act, at once; a sample is asked whether anybody pressed them (rule 18). */
export const withdraw = defineCommand({
  name: 'withdraw',
  from: [
    'submitted',
    'needs-information',
    'accepted',
    'dispatched',
    'return-requested',
    'in-progress',
    'suspended',
    'in-review',
    'answered',
    'redo',
    'shelved',
  ],
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
