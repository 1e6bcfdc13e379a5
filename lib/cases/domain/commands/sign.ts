import { ok, refuse } from '#lib/shared/result.ts';
import { answersForLead } from '../actors.ts';
import { startClock, stopClock } from '../clocks.ts';
import { defineCommand } from '../command.ts';
import type { CommandFacts } from '../inputs.ts';
import { type Assignment, type CaseState, leadOf } from '../state.ts';

/** 签收并指派: the addressed unit takes the case, in one act with the colleague who works on it (rule 6). */
export const sign = defineCommand({
  name: 'sign',
  from: ['dispatched'],
  to: ['in-progress'],
  mayAct: answersForLead,
  decide(state, { assignee }, { now, rules, viewer }, facts) {
    const lead = leadOf(state);
    if (!lead) return refuse('not-addressed');
    if (assignee && !isColleague(facts, lead.unitCode, assignee)) return refuse('not-a-colleague', {}, 'assignee');
    const signed = { ...lead, signedAt: now, assigneeId: assignee ?? lead.assigneeId };
    const taken = replaceAssignment(stopClock(state, { name: 'signing' }, now, 'signed'), lead, signed);
    const moved: CaseState = {
      ...taken,
      status: 'in-progress',
      signedAt: now,
      handlerIds: [...new Set([...state.handlerIds, viewer.userId, ...(assignee ? [assignee] : [])])],
    };
    const contact = state.class && !state.contactedAt ? rules.limits.firstContact[state.class] : null;
    const start = contact && { name: 'first-contact' as const, unitCode: lead.unitCode, limit: contact, at: now };
    return ok({
      next: start ? startClock(moved, rules.calendar, start) : moved,
      events: [
        { type: 'signed', audience: 'company', data: { unit: lead.unitCode } },
        ...(assignee
          ? [{ type: 'assigned', audience: 'staff' as const, data: { unit: lead.unitCode, assignee } }]
          : []),
      ],
    });
  },
});

export const isColleague = (facts: CommandFacts, unitCode: string, userId: string): boolean =>
  facts.colleagues?.get(unitCode)?.has(userId) === true;

export const replaceAssignment = (state: CaseState, old: Assignment, changed: Assignment): CaseState => ({
  ...state,
  assignments: state.assignments.map((each) => (each === old ? changed : each)),
});
