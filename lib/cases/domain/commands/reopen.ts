import { hasRole, type Viewer } from '#lib/access/domain/viewer.ts';
import { ok, refuse } from '#lib/shared/result.ts';
import { actsForCompany } from '../actors.ts';
import { asUnanswered } from '../answering.ts';
import { startClock } from '../clocks.ts';
import { defineCommand } from '../command.ts';
import { halfOf } from '../limits.ts';
import type { Acting, Rules } from '../rules.ts';
import { type CaseState, leadOf } from '../state.ts';

/** 重新启动办理: what was closed has come back; up to 60 days after closing, with half the limit (rule 13). */
export const reopen = defineCommand({
  name: 'reopen',
  from: ['closed'],
  to: ['in-progress', 'accepted'],
  mayAct: (viewer, state) => actsForCompany(viewer, state) || looksBack(viewer, state),
  guard(state, acting) {
    if (state.partCount > 0) return refuse('reopen-parts-instead');
    return isOver(state, acting) ? refuse('reopen-window-over') : null;
  },
  decide(state, { evidence }, { now, rules }) {
    return ok({
      next: takeUpAgain({ ...asUnanswered(state), closedAt: null }, now, rules),
      events: [{ type: 'reopened', audience: 'company', data: { evidence } }],
    });
  },
});

function takeUpAgain(state: CaseState, at: Temporal.Instant, { calendar, limits, officeUnitCode }: Rules): CaseState {
  const lead = leadOf(state);
  if (lead) {
    const limit = halfOf(limits.handling[state.class ?? 'B']);
    const handling = { name: 'handling' as const, unitCode: lead.unitCode, limit, at };
    return startClock({ ...state, status: 'in-progress' }, calendar, handling);
  }
  // Answered at once by the office: now a unit has to be found.
  const acceptance = { name: 'acceptance' as const, unitCode: officeUnitCode, limit: limits.acceptanceAgain, at };
  return startClock({ ...state, status: 'accepted' }, calendar, acceptance);
}

const looksBack = (viewer: Viewer, state: CaseState): boolean =>
  hasRole(viewer, 'reviewer', 'caller', 'office-head') ||
  viewer.posts.some((post) => post.role === 'desk-head' && post.areaCode !== null && post.areaCode === state.areaCode);

function isOver(state: CaseState, { now, rules }: Acting): boolean {
  if (!state.closedAt) return false;
  const hours = rules.limits.reopenWindowDays * 24;
  return Temporal.Instant.compare(now, state.closedAt.add({ hours })) > 0;
}
