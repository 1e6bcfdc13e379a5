import { ok, type Result, refuse } from '#lib/shared/result.ts';
import { isOfficeHead, isReviewer } from '../actors.ts';
import { resumeWork, stopClock } from '../clocks.ts';
import { defineCommand } from '../command.ts';
import { namedDay, startNamedClock } from '../named-days.ts';
import type { Acting } from '../rules.ts';
import { isShelvingAsked, shelfUnit, stopWork } from '../shelving.ts';
import { type CaseState, type Decided, type NewEvent, runningClock, type Shelf } from '../state.ts';

/** 审核挂账: the office head decides (rule 15). On the list the case stays open and unsolved; the company gets the plan. */
export const decideShelving = defineCommand({
  name: 'decide-shelving',
  from: ['in-review'],
  to: ['shelved', 'in-progress', 'redo'],
  mayAct: (viewer, state) => isOfficeHead(viewer) && isReviewer(viewer, state),
  guard: (state) => (isShelvingAsked(state) ? null : refuse('no-shelving-to-decide')),
  decide(state, { decision, reason }, acting) {
    const owner = state.shelf?.owner ?? null;
    const event: NewEvent = { type: 'shelving-decided', audience: 'staff', data: { decision, reason, owner } };
    const stopped = stopClock(state, { name: 'review' }, acting.now, decision === 'grant' ? 'passed' : 'sent-back');
    if (decision === 'grant' && state.shelf) return putOnShelf(stopped, state.shelf, event, acting);
    const status = runningClock(state, 'redo') ? 'redo' : 'in-progress';
    const resumed = resumeWork(stopped, acting.rules.calendar, acting.now);
    return ok({ next: { ...resumed, status, result: null, shelf: null }, events: [event] });
  },
});

function putOnShelf(state: CaseState, shelf: Shelf, decided: NewEvent, acting: Acting): Result<Decided> {
  const { limits } = acting.rules;
  const review = namedDay(acting, { day: shelf.reviewOn, field: 'decision', atMostDays: limits.shelfReviewDays });
  // Decided so late that the day has come: the unit names another one.
  if (!review.ok) return review;
  const shelved: CaseState = { ...stopWork(state, acting), status: 'shelved' };
  const next = startNamedClock(shelved, acting, {
    name: 'shelf-review',
    unitCode: shelfUnit(state, acting.rules),
    day: review.value,
  });
  const { plan, reviewOn } = shelf;
  return ok({ next, events: [decided, { type: 'shelved', audience: 'company', data: { plan, reviewOn } }] });
}
