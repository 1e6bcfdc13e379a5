import { ok } from '#lib/shared/result.ts';
import { decidesForOffice, worksForLead } from '../actors.ts';
import { answerPromise } from '../answer-promise.ts';
import { defineCommand } from '../command.ts';
import { endSuspension } from '../suspensions.ts';

/** 恢复办理: by the unit when what it waited for is there, or by the office when it does not agree with the pause. */
export const resume = defineCommand({
  name: 'resume',
  from: ['suspended'],
  to: ['in-progress', 'redo'],
  mayAct: (viewer, state) => worksForLead(viewer, state) || decidesForOffice(viewer, state),
  decide(state, _input, { now, rules }) {
    const next = endSuspension(state, rules, now);
    const newDueAt = answerPromise(next, rules.calendar)?.by.toString() ?? null;
    return ok({ next, events: [{ type: 'resumed', audience: 'company', data: { newDueAt } }] });
  },
});
