import { ok } from '#lib/shared/result.ts';
import { answersForLead } from '../actors.ts';
import { pauseWork, startClock } from '../clocks.ts';
import { defineCommand } from '../command.ts';
import { settleExtension } from '../extensions.ts';
import { namedDay } from '../named-days.ts';
import type { CaseState } from '../state.ts';

/**
 * 申请挂账: not now, but by this plan, seen to by this owner and looked at again on this day, within a quarter (domain reference 1.6).
 * It is the unit's result `planned`: like every result it waits for the office, and meanwhile nobody's time runs (rules 7 and 12).
 */
export const shelve = defineCommand({
  name: 'shelve',
  from: ['in-progress', 'redo'],
  to: ['in-review'],
  mayAct: answersForLead,
  decide(state, { plan, owner, reviewAt }, acting) {
    const { now, viewer, rules } = acting;
    const review = namedDay(acting, { day: reviewAt, field: 'reviewAt', atMostDays: rules.limits.shelfReviewDays });
    if (!review.ok) return review;
    const shelf = { plan, owner, reviewOn: review.value.on };
    const asked: CaseState = {
      ...pauseWork(settleExtension(state, acting, 'lapse'), now, 'review'),
      status: 'in-review',
      result: 'planned',
      shelf,
      handlerIds: [...new Set([...state.handlerIds, viewer.userId])],
    };
    const next = startClock(asked, rules.calendar, {
      name: 'review',
      unitCode: rules.officeUnitCode,
      limit: rules.limits.review,
      at: now,
    });
    return ok({ next, events: [{ type: 'shelving-asked', audience: 'staff', data: shelf }] });
  },
});
