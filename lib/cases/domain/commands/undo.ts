import { ok, refuse } from '#lib/shared/result.ts';
import { actsForCompany } from '../actors.ts';
import { restartStopped, stopAllClocks } from '../clocks.ts';
import { defineCommand } from '../command.ts';
import { OPEN_STATUSES } from '../names.ts';
import type { Acting } from '../rules.ts';
import type { CaseState } from '../state.ts';

/** 十分钟内收回: a filing goes back to a draft, a withdrawal to where the case was, its clocks with it. */
export const undo = defineCommand({
  name: 'undo',
  from: ['submitted', 'withdrawn'],
  to: ['draft', ...OPEN_STATUSES],
  mayAct: (viewer, state) =>
    state.status === 'submitted'
      ? state.filedById === viewer.userId && (viewer.kind === 'staff' || actsForCompany(viewer, state))
      : actsForCompany(viewer, state),
  guard(state, acting) {
    if (state.status === 'submitted' && (state.isAppealed || state.parentId)) return refuse('undo-window-over');
    // Taken as withdrawn, not withdrawn: there is nothing of the company's to take back.
    if (state.status === 'withdrawn' && state.returnTo === null) return refuse('undo-window-over');
    const doneAt = state.status === 'withdrawn' ? state.withdrawnAt : state.submittedAt;
    return doneAt && isOver(doneAt, acting) ? refuse('undo-window-over') : null;
  },
  decide(state, _input, { now, rules }) {
    const events = [
      {
        type: 'undone',
        audience: 'company' as const,
        data: { what: state.status === 'withdrawn' ? 'withdrawal' : 'filing' },
      },
    ];
    if (state.status === 'submitted') {
      return ok({ next: { ...stopAllClocks(state, now, 'undone'), status: 'draft' }, events });
    }
    const stopped = { at: state.withdrawnAt ?? now, reason: 'withdrawn' };
    const next: CaseState = {
      ...restartStopped(state, rules.calendar, stopped, now),
      status: state.returnTo ?? 'submitted',
      returnTo: null,
      withdrawnAt: null,
    };
    return ok({ next, events });
  },
});

const isOver = (doneAt: Temporal.Instant, { now, rules }: Acting): boolean =>
  Temporal.Instant.compare(now, doneAt.add({ minutes: rules.limits.undoWindowMinutes })) > 0;
