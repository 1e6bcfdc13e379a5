import { ok, refuse } from '#lib/shared/result.ts';
import { answersForUnit, assignmentsWorkedOn } from '../actors.ts';
import { defineCommand } from '../command.ts';
import { findColleague, replaceAssignment } from './sign.ts';

/** 指派: whoever answers for the unit passes its part to a colleague. */
export const assign = defineCommand({
  name: 'assign',
  from: ['in-progress', 'redo', 'dispatched', 'needs-information', 'in-review', 'suspended'],
  to: 'unchanged',
  mayAct: (viewer, state) =>
    assignmentsWorkedOn(viewer, state).some((each) => answersForUnit(viewer, each.unitCode) && isTaken(each)),
  decide(state, { assignee }, { viewer }, facts) {
    const own = assignmentsWorkedOn(viewer, state).find((each) => answersForUnit(viewer, each.unitCode));
    if (!own) return refuse('not-addressed');
    const assigneeId = findColleague(facts, own.unitCode, assignee);
    if (!assigneeId) return refuse('not-a-colleague', {}, 'assignee');
    const assigned = replaceAssignment(state, own, { ...own, assigneeId });
    return ok({
      next: { ...assigned, handlerIds: [...new Set([...state.handlerIds, assigneeId])] },
      events: [{ type: 'assigned', audience: 'staff', data: { unit: own.unitCode, assigneeId } }],
    });
  },
});

/** A lead signs first; a helper may pass the question on at once. */
const isTaken = (assignment: { role: 'lead' | 'helper'; signedAt: Temporal.Instant | null }): boolean =>
  assignment.role === 'helper' || assignment.signedAt !== null;
