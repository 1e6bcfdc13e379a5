import { hasRole, type Viewer } from '#lib/access/domain/viewer.ts';
import { ok, refuse } from '#lib/shared/result.ts';
import { actsForCompany } from '../actors.ts';
import { asUnanswered } from '../answering.ts';
import { startClock } from '../clocks.ts';
import { defineCommand } from '../command.ts';
import { halfOf } from '../limits.ts';
import type { Acting } from '../rules.ts';
import { type CaseState, leadOf } from '../state.ts';

/** 重新启动办理: what was closed has come back; up to 60 days after closing, with half the limit (rule 13). */
export const reopen = defineCommand({
  name: 'reopen',
  from: ['closed'],
  to: ['in-progress'],
  mayAct: (viewer, state) => actsForCompany(viewer, state) || looksBack(viewer, state),
  guard(state, acting) {
    if (!leadOf(state)) return refuse('nobody-to-reopen-with');
    return isOver(state, acting) ? refuse('reopen-window-over') : null;
  },
  decide(state, { evidence }, { now, rules }) {
    const unitCode = leadOf(state)?.unitCode ?? rules.officeUnitCode;
    const reopened: CaseState = {
      ...asUnanswered(state),
      status: 'in-progress',
      closedAt: null,
    };
    const limit = halfOf(rules.limits.handling[state.class ?? 'B']);
    return ok({
      next: startClock(reopened, rules.calendar, { name: 'handling', unitCode, limit, at: now }),
      events: [{ type: 'reopened', audience: 'company', data: { evidence } }],
    });
  },
});

const looksBack = (viewer: Viewer, state: CaseState): boolean =>
  hasRole(viewer, 'reviewer', 'caller', 'office-head') ||
  viewer.posts.some((post) => post.role === 'desk-head' && post.areaCode !== null && post.areaCode === state.areaCode);

function isOver(state: CaseState, { now, rules }: Acting): boolean {
  if (!state.closedAt) return false;
  const hours = rules.limits.reopenWindowDays * 24;
  return Temporal.Instant.compare(now, state.closedAt.add({ hours })) > 0;
}
