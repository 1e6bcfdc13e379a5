import { ok } from '#lib/shared/result.ts';
import { actsForCompany, takesPartAsStaff } from '../actors.ts';
import { defineCommand } from '../command.ts';
import { CASE_STATUSES, isEnded } from '../names.ts';

/** 沟通记录: between the company and whoever works on its case, while the case is open. */
export const sendMessage = defineCommand({
  name: 'send-message',
  from: CASE_STATUSES.filter((status) => status !== 'draft' && !isEnded(status)),
  to: 'unchanged',
  mayAct: (viewer, state) => actsForCompany(viewer, state) || takesPartAsStaff(viewer, state),
  decide: (state, { text }) =>
    ok({ next: state, events: [{ type: 'message-sent', audience: 'company', data: { text } }] }),
});
