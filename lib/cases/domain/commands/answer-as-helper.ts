import type { Viewer } from '#lib/access/domain/viewer.ts';
import { ok, refuse } from '#lib/shared/result.ts';
import { assignmentsWorkedOn } from '../actors.ts';
import { stopClock } from '../clocks.ts';
import { defineCommand } from '../command.ts';
import type { CaseState } from '../state.ts';
import { replaceAssignment } from './sign.ts';

/** 协办答复: to the lead, never to the company; only the lead writes the final answer. */
export const answerAsHelper = defineCommand({
  name: 'answer-as-helper',
  from: ['dispatched', 'return-requested', 'in-progress', 'redo', 'needs-information', 'accepted', 'suspended'],
  to: 'unchanged',
  mayAct: (viewer, state) => openHelp(viewer, state) !== undefined,
  decide(state, { answer }, { now, viewer }) {
    const own = openHelp(viewer, state);
    if (!own) return refuse('not-addressed');
    const answered = replaceAssignment(state, own, { ...own, answer, answeredAt: now });
    return ok({
      next: {
        ...stopClock(answered, { name: 'helper', unitCode: own.unitCode }, now, 'answered'),
        handlerIds: [...new Set([...state.handlerIds, viewer.userId])],
      },
      events: [{ type: 'helper-answered', audience: 'staff', data: { unit: own.unitCode, answer } }],
    });
  },
});

const openHelp = (viewer: Viewer, state: CaseState) =>
  assignmentsWorkedOn(viewer, state).find((each) => each.role === 'helper' && each.answeredAt === null);
