import { startClock, stopAllClocks } from './clocks.ts';
import { type CaseResult, isEnded } from './names.ts';
import { type Acting, unitOfArea } from './rules.ts';
import { type CaseState, leadOf, runningClock } from './state.ts';

/** What several commands share once there is an answer: passing it on, closing, asking the office about a redo. */

/** Class A and B with `solved` go straight to the company; everything else is reviewed (domain reference 2.0, rule 7). */
export function needsReview(state: CaseState, result: CaseResult): boolean {
  const isLight = (state.class === 'A' || state.class === 'B') && result === 'solved';
  return !isLight || state.redoRound > 0 || state.isSupervised;
}

/**
 * The answer goes to the company: the rating window opens, and a call-back starts where the result is not `solved`,
 * the case is supervised or sampled (rules 7, 9, 10). Finished is when the result was submitted, not when it was passed.
 */
export function passOnAnswer(
  state: CaseState,
  acting: Acting,
  how: { finishedAt: Temporal.Instant; mayBeSampled: boolean },
): CaseState {
  const { now, rules } = acting;
  const isSampled = how.mayBeSampled && acting.draw < rules.limits.samplingShare;
  const answered: CaseState = {
    ...state,
    status: 'answered',
    finishedAt: how.finishedAt,
    answeredAt: now,
    isSampled,
    isSolvedByCompany: null,
    ratingScore: null,
    ratingComment: null,
    ratedAt: null,
  };
  const rated = startClock(answered, rules.calendar, {
    name: 'rating',
    unitCode: null,
    limit: rules.limits.rating,
    at: now,
  });
  if (answered.result === 'solved' && !answered.isSupervised && !isSampled) return rated;
  const unitCode = callbackUnit(state, acting);
  return startClock(rated, rules.calendar, { name: 'callback', unitCode, limit: rules.limits.callback, at: now });
}

/** Cases led by the office itself are called back by the sub-district (rule 8). */
export function callbackUnit(state: CaseState, { rules }: Pick<Acting, 'rules'>): string {
  const lead = leadOf(state)?.unitCode ?? rules.officeUnitCode;
  if (lead !== rules.officeUnitCode) return rules.officeUnitCode;
  return unitOfArea(state.areaCode, rules) ?? rules.officeUnitCode;
}

export const close = (state: CaseState, now: Temporal.Instant): CaseState => ({
  ...stopAllClocks(state, now, 'closed'),
  status: 'closed',
  closedAt: now,
});

/** The answer no longer stands: until there is a new one the case counts neither as finished nor as solved or rated. */
export const asUnanswered = (state: CaseState): CaseState => ({
  ...state,
  result: null,
  unsolvedReason: null,
  finishedAt: null,
  answeredAt: null,
  isSolvedByCompany: null,
  ratingScore: null,
  ratingComment: null,
  ratedAt: null,
});

/** Solved and at least three of five closes; anything else is for the office to decide (rule 10). */
export const isSatisfied = (view: { solved: boolean; score: number }): boolean => view.solved && view.score >= 3;

/**
 * The company is not satisfied: the office has one review limit to decide between redo and close. A rating that follows a
 * call-back which said so already does not give the office its time anew.
 */
export function awaitRedoDecision(state: CaseState, { now, rules }: Acting): CaseState {
  if (runningClock(state, 'review')) return state;
  const { officeUnitCode: unitCode, limits, calendar } = rules;
  return startClock(stopAllClocks(state, now, 'rated', ['supervision']), calendar, {
    name: 'review',
    unitCode,
    limit: limits.review,
    at: now,
  });
}

/** A split request is closed with its last part. */
export const isConcluded = (parts: readonly Pick<CaseState, 'status'>[]): boolean =>
  parts.length > 0 && parts.every((part) => isEnded(part.status));
