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
    const assigneeId = assignee ? findColleague(facts, lead.unitCode, assignee) : null;
    if (assignee && !assigneeId) return refuse('not-a-colleague', {}, 'assignee');
    const signed = { ...lead, signedAt: now, assigneeId: assigneeId ?? lead.assigneeId };
    const taken = replaceAssignment(stopClock(state, { name: 'signing' }, now, 'signed'), lead, signed);
    const moved: CaseState = {
      ...taken,
      status: 'in-progress',
      signedAt: now,
      handlerIds: [...new Set([...state.handlerIds, viewer.userId, ...(assigneeId ? [assigneeId] : [])])],
    };
    const contact = state.class && !state.contactedAt ? rules.limits.firstContact[state.class] : null;
    const start = contact && { name: 'first-contact' as const, unitCode: lead.unitCode, limit: contact, at: now };
    return ok({
      next: start ? startClock(moved, rules.calendar, start) : moved,
      events: [
        { type: 'signed', audience: 'company', data: { unit: lead.unitCode } },
        ...(assigneeId
          ? [{ type: 'assigned', audience: 'staff' as const, data: { unit: lead.unitCode, assigneeId } }]
          : []),
      ],
    });
  },
});

/** The identifier of somebody who works in this unit, named by identifier or login; null for anybody else. */
export const findColleague = (facts: CommandFacts, unitCode: string, named: string): string | null =>
  facts.colleagues?.get(unitCode)?.get(named) ?? null;

export const replaceAssignment = (state: CaseState, old: Assignment, changed: Assignment): CaseState => ({
  ...state,
  assignments: state.assignments.map((each) => (each === old ? changed : each)),
});
