import { hasRole, hasRoleIn, type Viewer } from '#lib/access/domain/viewer.ts';
import { ok, refuse } from '#lib/shared/result.ts';
import { awaitRedoDecision, close, isSatisfied } from '../answering.ts';
import { defineCommand } from '../command.ts';
import type { Rules } from '../rules.ts';
import { type CaseState, runningClock } from '../state.ts';

/** 回访: asked by the office or the sub-district, never by whoever handled the case (rules 8 and 9). */
export const recordCallback = defineCommand({
  name: 'record-callback',
  from: ['answered'],
  to: ['closed', 'answered'],
  mayAct: (viewer, state, rules) => callsBack(viewer, state, rules) && !state.handlerIds.includes(viewer.userId),
  guard: (state) => (runningClock(state, 'callback') ? null : refuse('no-callback-due')),
  decide(state, { reached, solved, score, note }, acting) {
    const event = {
      type: 'called-back',
      audience: 'staff' as const,
      data: { reached, solved: solved ?? null, score: score ?? null, note },
    };
    if (!reached) return ok({ next: state, events: [event] });
    if (solved === undefined) return refuse('solved-missing', {}, 'solved');
    const called: CaseState = {
      ...state,
      isSolvedByCompany: solved,
      ...(score !== undefined && { ratingScore: score, ratedAt: acting.now }),
    };
    const isDone = isSatisfied({ solved, score: score ?? 3 });
    return ok({ next: isDone ? close(called, acting.now) : awaitRedoDecision(called, acting), events: [event] });
  },
});

/** Cases led by the office are the sub-district's to call back, not its own. */
function callsBack(viewer: Viewer, state: CaseState, { officeUnitCode }: Rules): boolean {
  const unitCode = runningClock(state, 'callback')?.unitCode ?? officeUnitCode;
  if (unitCode === officeUnitCode) return hasRole(viewer, 'caller', 'reviewer', 'office-head');
  return hasRoleIn(viewer, unitCode, 'service-officer', 'desk-head');
}
