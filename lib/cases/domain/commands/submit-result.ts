import { ok, refuse } from '#lib/shared/result.ts';
import { worksForLead } from '../actors.ts';
import { needsReview, passOnAnswer } from '../answering.ts';
import { pauseClock, startClock, stopClock } from '../clocks.ts';
import { defineCommand } from '../command.ts';
import { settleExtension } from '../extensions.ts';
import type { InputOf } from '../inputs.ts';
import type { CaseState, NewEvent } from '../state.ts';

/**
 * 提交办结: the unit's result, the answer to the company and the internal opinion, three separate things. Time in review
 * pauses the clock, so that a result sent back gets no bonus and on time means submitted in time (rule 7).
 */
export const submitResult = defineCommand({
  name: 'submit-result',
  from: ['in-progress', 'redo'],
  to: ['in-review', 'answered', 'in-progress', 'redo'],
  mayAct: worksForLead,
  decide(state, input, acting) {
    const refused = checkResult(input);
    if (refused) return refused;
    if (input.result === 'escalated') return ok(escalate(state, input));
    const { now, viewer, rules } = acting;
    const withResult: CaseState = {
      ...stopHelp(
        stopClock(settleExtension(state, acting, 'lapse'), { name: 'first-contact' }, now, 'result-submitted'),
        now,
      ),
      result: input.result,
      publicAnswer: input.publicAnswer,
      internalOpinion: input.internalNote ?? null,
      unsolvedReason: input.unsolvedReason ?? null,
      handlerIds: [...new Set([...state.handlerIds, viewer.userId])],
    };
    const submitted = eventOf(input);
    if (!needsReview(state, input.result)) {
      const finished = stopClock(withResult, { name: 'handling' }, now, 'result-submitted');
      const answered: NewEvent = { type: 'answered', audience: 'company', data: { publicAnswer: input.publicAnswer } };
      return ok({
        next: passOnAnswer(finished, acting, { finishedAt: now, mayBeSampled: true }),
        events: [submitted, answered],
      });
    }
    const waiting = pauseClock(
      pauseClock(withResult, { name: 'handling' }, now, 'review'),
      { name: 'redo' },
      now,
      'review',
    );
    const next = startClock({ ...waiting, status: 'in-review' }, rules.calendar, {
      name: 'review',
      unitCode: rules.officeUnitCode,
      limit: rules.limits.review,
      at: now,
    });
    return ok({ next, events: [submitted] });
  },
});

function checkResult({ result, unsolvedReason }: InputOf<'submit-result'>) {
  if (result === 'planned') return refuse('planned-needs-shelving', {}, 'result');
  const isExplained = result === 'solved' || result === 'explained-agreed' || result === 'escalated';
  return !isExplained && !unsolvedReason ? refuse('unsolved-reason-missing', {}, 'unsolvedReason') : null;
}

/** 转上级协调: the company is told where it stands, and the case stays open until the answer is in (rule 12). */
const escalate = (state: CaseState, input: InputOf<'submit-result'>) => ({
  next: state,
  events: [
    { ...eventOf(input), type: 'escalated' },
    { type: 'message-sent', audience: 'company' as const, data: { text: input.publicAnswer } },
  ],
});

const eventOf = ({ result, publicAnswer, internalNote, unsolvedReason }: InputOf<'submit-result'>): NewEvent => ({
  type: 'result-submitted',
  audience: 'staff',
  data: { result, publicAnswer, internalNote: internalNote ?? null, unsolvedReason: unsolvedReason ?? null },
});

/** The lead has answered: what a helper has not said by now is recorded as missing. */
const stopHelp = (state: CaseState, now: Temporal.Instant): CaseState =>
  stopClock(state, { name: 'helper' }, now, 'lead-submitted');
