import { ok, refuse } from '#lib/shared/result.ts';
import { decidesForOffice, isOfficeHead } from '../actors.ts';
import { defineCommand } from '../command.ts';
import { grantedOf, isOverdue, pendingExtension, settleExtension } from '../extensions.ts';
import { type NewEvent, runningClock } from '../state.ts';

/**
 * 审核延期: by the office, from the second on by its head alone, and by nobody who works on the case. Granted, the due time moves,
 * the original one and the promise stay on record, and the company is told the new day and why (domain reference 2.3, 20 and 21).
 */
export const decideExtension = defineCommand({
  name: 'decide-extension',
  from: ['in-progress', 'needs-information'],
  to: 'unchanged',
  mayAct: decidesForOffice,
  guard(state, { viewer, rules, now }) {
    const pending = pendingExtension(state);
    if (!pending) return refuse('no-extension-to-decide');
    if (isOverdue(pending.clock, now)) return refuse('extension-after-due');
    const isHeads = grantedOf(pending.clock).length >= rules.limits.extensionsByOffice;
    return isHeads && !isOfficeHead(viewer) ? refuse('extension-needs-office-head') : null;
  },
  decide(state, { decision, reason }, acting) {
    const pending = pendingExtension(state);
    if (!pending) return refuse('no-extension-to-decide');
    const next = settleExtension(state, acting, decision);
    const newDueAt = runningClock(next, 'handling')?.dueAt.toString() ?? null;
    const decided: NewEvent = { type: 'extension-decided', audience: 'staff', data: { decision, reason } };
    const told: NewEvent = {
      type: 'deadline-extended',
      audience: 'company',
      data: { newDueAt, reason: pending.extension.reason },
    };
    return ok({ next, events: decision === 'grant' ? [decided, told] : [decided] });
  },
});
