import { ok } from '#lib/shared/result.ts';
import { takesPartAsStaff } from '../actors.ts';
import { defineCommand } from '../command.ts';
import { CASE_STATUSES } from '../names.ts';

/** 内部意见: for colleagues; the company never sees it. */
export const addNote = defineCommand({
  name: 'add-note',
  from: CASE_STATUSES.filter((status) => status !== 'draft'),
  to: 'unchanged',
  mayAct: takesPartAsStaff,
  decide: (state, { text }) => ok({ next: state, events: [{ type: 'note-added', audience: 'staff', data: { text } }] }),
});
