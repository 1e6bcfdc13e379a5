import { ok } from '#lib/shared/result.ts';
import { startClock, stopClock } from '../clocks.ts';
import { defineCommand } from '../command.ts';
import type { Acting } from '../rules.ts';
import { type CaseState, leadOf } from '../state.ts';
import { keepsShelf } from './review-shelved.ts';

/** 摘牌续办: the condition is met; handling starts anew with a limit of its own (domain reference 2.3, 25). */
export const unshelve = defineCommand({
  name: 'unshelve',
  from: ['shelved'],
  to: ['in-progress', 'accepted'],
  mayAct: keepsShelf,
  decide(state, _input, acting) {
    const off = stopClock(state, { name: 'shelf-review' }, acting.now, 'unshelved');
    const next = takeUpAgain({ ...off, result: null, shelf: null }, acting);
    return ok({
      next,
      events: [{ type: 'unshelved', audience: 'company', data: { unit: leadOf(state)?.unitCode ?? null } }],
    });
  },
});

function takeUpAgain(state: CaseState, { now: at, rules }: Acting): CaseState {
  const { limits, calendar, officeUnitCode } = rules;
  const lead = leadOf(state);
  if (lead) {
    const limit = limits.unshelved[state.class ?? 'B'];
    return startClock({ ...state, status: 'in-progress' }, calendar, {
      name: 'handling',
      unitCode: lead.unitCode,
      limit,
      at,
    });
  }
  // Came with a ledger, without a lead: now a unit has to be found.
  const acceptance = { name: 'acceptance' as const, unitCode: officeUnitCode, limit: limits.acceptanceAgain, at };
  return startClock({ ...state, status: 'accepted' }, calendar, acceptance);
}
