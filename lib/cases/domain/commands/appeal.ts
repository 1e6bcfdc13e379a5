import { dueOf } from '#lib/calendar/domain/due.ts';
import { ok, refuse } from '#lib/shared/result.ts';
import { actsForCompany } from '../actors.ts';
import { startClock } from '../clocks.ts';
import { defineCommand } from '../command.ts';
import type { Acting } from '../rules.ts';

/** 申请复核: the company asks the office head to look again, once and within the appeal window (rule 16). */
export const appeal = defineCommand({
  name: 'appeal',
  from: ['declined'],
  to: ['submitted'],
  mayAct: actsForCompany,
  guard(state, acting) {
    if (state.isAppealed) return refuse('appealed-already');
    return state.declinedAt && isOver(state.declinedAt, acting) ? refuse('appeal-window-over') : null;
  },
  decide(state, { reason }, { now, rules }) {
    const reopened = { ...state, status: 'submitted' as const, isAppealed: true, declinedAt: null };
    const { acceptance: limit } = rules.limits;
    return ok({
      next: startClock(reopened, rules.calendar, {
        name: 'acceptance',
        unitCode: rules.officeUnitCode,
        limit,
        at: now,
      }),
      events: [{ type: 'appealed', audience: 'company', data: { reason } }],
    });
  },
});

function isOver(declinedAt: Temporal.Instant, { now, rules }: Acting): boolean {
  const due = dueOf(rules.calendar, { startAt: declinedAt, limit: rules.limits.appealWindow });
  return due.ok && Temporal.Instant.compare(now, due.value.dueAt) > 0;
}
