import { ok, refuse } from '#lib/shared/result.ts';
import { isReviewer } from '../actors.ts';
import { passOnAnswer } from '../answering.ts';
import { resumeClock, stopClock } from '../clocks.ts';
import { defineCommand } from '../command.ts';
import { isShelvingAsked } from '../shelving.ts';
import { type CaseState, type NewEvent, runningClock } from '../state.ts';

/** 审核: passed on to the company, or back to the unit with the reason; never by somebody who handled it (rule 8). */
export const reviewResult = defineCommand({
  name: 'review-result',
  from: ['in-review'],
  to: ['answered', 'in-progress', 'redo'],
  mayAct: isReviewer,
  guard: (state) => (isShelvingAsked(state) ? refuse('shelving-to-decide') : null),
  decide(state, { decision, reason }, acting) {
    const { now, rules } = acting;
    const reviewed: NewEvent = {
      type: 'result-reviewed',
      audience: 'staff',
      data: { decision, reason: reason ?? null },
    };
    const stopped = stopClock(state, { name: 'review' }, now, decision === 'pass' ? 'passed' : 'sent-back');
    if (decision === 'pass') {
      const finishedAt = submittedForReviewAt(state) ?? now;
      const finished = stopClock(
        stopClock(stopped, { name: 'handling' }, now, 'passed'),
        { name: 'redo' },
        now,
        'passed',
      );
      const answered: NewEvent = { type: 'answered', audience: 'company', data: { publicAnswer: state.publicAnswer } };
      return ok({
        next: passOnAnswer(finished, acting, { finishedAt, mayBeSampled: false }),
        events: [reviewed, answered],
      });
    }
    if (!reason) return refuse('reason-missing', {}, 'reason');
    const isRedo = runningClock(state, 'redo') !== null;
    const resumed = resumeClock(stopped, rules.calendar, { name: isRedo ? 'redo' : 'handling' }, now);
    return ok({ next: { ...resumed, status: isRedo ? 'redo' : 'in-progress' }, events: [reviewed] });
  },
});

/** Review paused the unit's clock when the result came in; that moment is when the unit finished. */
const submittedForReviewAt = (state: CaseState): Temporal.Instant | null =>
  (runningClock(state, 'redo') ?? runningClock(state, 'handling'))?.pausedSince ?? null;
