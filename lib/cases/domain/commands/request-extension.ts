import { ok, refuse } from '#lib/shared/result.ts';
import { answersForLead } from '../actors.ts';
import { startClock } from '../clocks.ts';
import { defineCommand } from '../command.ts';
import { grantedOf, isOverdue, newDueOf, pendingExtension, withClock } from '../extensions.ts';
import { runningClock } from '../state.ts';

/**
 * 申请延期: whoever answers for the lead asks for another day, with the reason the company will read and the plan by which it will
 * be kept. Only before the clock is due; it goes on running until the office has decided (domain reference 1.6; 2.3, 19).
 */
export const requestExtension = defineCommand({
  name: 'request-extension',
  from: ['in-progress'],
  to: 'unchanged',
  mayAct: answersForLead,
  guard(state, { rules, now }) {
    const clock = runningClock(state, 'handling');
    if (!clock) return refuse('nothing-to-extend');
    if (isOverdue(clock, now)) return refuse('extension-after-due');
    if (pendingExtension(state)) return refuse('extension-asked-already');
    return grantedOf(clock).length >= rules.limits.extensionsAtMost ? refuse('extensions-used-up') : null;
  },
  decide(state, { newDueAt: named, reason, plan }, acting) {
    const { now, rules, viewer } = acting;
    const clock = runningClock(state, 'handling');
    if (!clock) return refuse('nothing-to-extend');
    const until = newDueOf(clock, named, acting);
    if (!until.ok) return until;
    const asked = { ...until.value, askedAt: now, reason, plan, decidedAt: null, decision: null };
    const waiting = withClock(state, clock, { ...clock, extensions: [...clock.extensions, asked] });
    const handlerIds = [...new Set([...state.handlerIds, viewer.userId])];
    const { officeUnitCode: unitCode, calendar, limits } = rules;
    return ok({
      next: startClock({ ...waiting, handlerIds }, calendar, {
        name: 'review',
        unitCode,
        limit: limits.review,
        at: now,
      }),
      events: [
        {
          type: 'extension-requested',
          audience: 'staff',
          data: { dueAt: clock.dueAt.toString(), newDueAt: asked.newDueAt.toString(), reason, plan },
        },
      ],
    });
  },
});
