import type { Viewer } from '#lib/access/domain/viewer.ts';
import { ok } from '#lib/shared/result.ts';
import { answersForLead, isDispatcher } from '../actors.ts';
import { stopClock } from '../clocks.ts';
import { defineCommand } from '../command.ts';
import { namedDay, startNamedClock } from '../named-days.ts';
import { shelfUnit } from '../shelving.ts';
import type { CaseState } from '../state.ts';

/** Who keeps the long-term list: the unit whose plan it is, and the office. */
export const keepsShelf = (viewer: Viewer, state: CaseState): boolean =>
  answersForLead(viewer, state) || isDispatcher(viewer);

/** 复核挂账: looked at again; it stays on the list until the next named day, a quarter ahead at most. */
export const reviewShelved = defineCommand({
  name: 'review-shelved',
  from: ['shelved'],
  to: 'unchanged',
  mayAct: keepsShelf,
  decide(state, { note, reviewAt }, acting) {
    const { now, rules } = acting;
    const review = namedDay(acting, { day: reviewAt, field: 'reviewAt', atMostDays: rules.limits.shelfReviewDays });
    if (!review.ok) return review;
    const reviewOn = review.value.on;
    const reviewed = stopClock(state, { name: 'shelf-review' }, now, 'reviewed');
    const next = startNamedClock({ ...reviewed, shelf: state.shelf && { ...state.shelf, reviewOn } }, acting, {
      name: 'shelf-review',
      unitCode: shelfUnit(state, rules),
      day: review.value,
    });
    return ok({ next, events: [{ type: 'shelf-reviewed', audience: 'staff', data: { note, reviewOn } }] });
  },
});
