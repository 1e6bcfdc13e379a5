import { dueOf } from '#lib/calendar/domain/due.ts';
import { answerPromise } from './answer-promise.ts';
import { callbackUnit, close } from './answering.ts';
import { startClock, stopAllClocks, stopClock } from './clocks.ts';
import { pendingExtension, settleExtension } from './extensions.ts';
import type { CaseStatus } from './names.ts';
import type { Rules } from './rules.ts';
import { type CaseState, type Clock, type Decided, type NewEvent, runningClock } from './state.ts';
import { endSuspension } from './suspensions.ts';

/** What happens to a case by itself because time has passed; the actor is the system. */

type Moment = { readonly now: Temporal.Instant; readonly rules: Rules };

type Step = {
  readonly from: readonly CaseStatus[];
  readonly to: readonly CaseStatus[] | 'unchanged';
  /** when it is due; null while it is not on its way */
  readonly at: (state: CaseState, rules: Rules) => Temporal.Instant | null;
  readonly take: (state: CaseState, moment: Moment) => Decided;
};

/** Every automatic step, beside the table of commands; what is in neither cannot happen to a case. */
export const AUTOMATIC_STEPS = {
  /** a question the company has not answered: one reminder, with some more days (domain reference 2.3, 4) */
  'remind-of-information': {
    from: ['needs-information'],
    to: 'unchanged',
    at: (state) => (isReminded(state) ? null : (runningClock(state, 'information')?.dueAt ?? null)),
    take: remindOfInformation,
  },
  /** still no answer after the reminder: taken as withdrawn; it can be filed anew */
  'take-as-withdrawn': {
    from: ['needs-information'],
    to: ['withdrawn'],
    at: (state) => (isReminded(state) ? (runningClock(state, 'information')?.dueAt ?? null) : null),
    take: (state, { now }) => ({
      next: { ...stopAllClocks(state, now, 'lapsed'), status: 'withdrawn', returnTo: null, withdrawnAt: now },
      events: [toCompany('taken-as-withdrawn')],
    }),
  },
  /** an answer nobody has rated is asked about by telephone (rule 9) */
  'call-back-unrated': { from: ['answered'], to: 'unchanged', at: unratedCallbackAt, take: callBack },
  /** the rating window is over: not rated, never satisfied (rule 10) */
  'close-unrated': {
    from: ['answered'],
    to: ['closed'],
    at: (state) => runningClock(state, 'rating')?.dueAt ?? null,
    take: (state, { now }) => ({ next: close(state, now), events: [toCompany('closed-unrated')] }),
  },
  /** a suspension ends on its review date (domain reference 2.3, 23) */
  'resume-suspended': {
    from: ['suspended'],
    to: ['in-progress', 'redo'],
    at: (state) => state.suspendedUntil,
    take: resumeSuspended,
  },
  /** the clock was due before the office decided on an extension: it stays due (domain reference 2.2, ST45) */
  'lapse-extension': {
    from: ['in-progress'],
    to: 'unchanged',
    at: (state) => pendingExtension(state)?.clock.dueAt ?? null,
    take: (state, moment) => ({
      next: settleExtension(state, moment, 'lapse'),
      events: [{ type: 'extension-lapsed', audience: 'staff', data: {} }],
    }),
  },
  /** archived when it can no longer be reopened (rule 13); its company goes on reading it as closed */
  archive: {
    from: ['closed'],
    to: ['archived'],
    at: archivedAt,
    take: (state) => ({
      next: { ...state, status: 'archived' },
      events: [{ type: 'archived', audience: 'staff', data: {} }],
    }),
  },
} as const satisfies Readonly<Record<string, Step>>;

export type AutomaticStep = keyof typeof AUTOMATIC_STEPS;

const NAMES = Object.keys(AUTOMATIC_STEPS) as AutomaticStep[];

export type NextStep = { readonly name: AutomaticStep; readonly at: Temporal.Instant };

/**
 * The next automatic step and when it is due; null where none is on its way. What came with a ledger has no clocks and is left to
 * people. A step is due once its instant has passed: the last minute of a window still belongs to whoever may act in it.
 */
export function nextStep(state: CaseState, rules: Rules): NextStep | null {
  if (state.clocks.length === 0) return null;
  const steps = NAMES.flatMap((name): NextStep[] => {
    const { from, at }: Step = AUTOMATIC_STEPS[name];
    const due = from.includes(state.status) ? at(state, rules) : null;
    return due ? [{ name, at: due }] : [];
  });
  return steps.toSorted((a, b) => Temporal.Instant.compare(a.at, b.at))[0] ?? null;
}

/** The step that is due at `now`, taken; null where none is. However late it is noticed, it is taken as of now. */
export function takeDueStep(state: CaseState, moment: Moment): (Decided & { readonly name: AutomaticStep }) | null {
  const step = nextStep(state, moment.rules);
  if (!step || Temporal.Instant.compare(moment.now, step.at) <= 0) return null;
  return { name: step.name, ...AUTOMATIC_STEPS[step.name].take(state, moment) };
}

const toCompany = (type: string, data: NewEvent['data'] = {}): NewEvent => ({ type, audience: 'company', data });

const OVERDUE = 'overdue';

/** The question's clock has run out once and was set going again with the reminder. */
function isReminded(state: CaseState): boolean {
  const running = runningClock(state, 'information');
  return state.clocks.some(
    (clock: Clock) =>
      clock.name === 'information' &&
      clock.stopReason === OVERDUE &&
      running !== null &&
      clock.stoppedAt?.equals(running.startedAt) === true,
  );
}

function remindOfInformation(state: CaseState, { now, rules }: Moment): Decided {
  const stopped = stopClock(state, { name: 'information' }, now, OVERDUE);
  const limit = rules.limits.informationAgain;
  const next = startClock(stopped, rules.calendar, { name: 'information', unitCode: null, limit, at: now });
  const newDueAt = runningClock(next, 'information')?.dueAt.toString() ?? null;
  return { next, events: [toCompany('information-reminded', { newDueAt })] };
}

function unratedCallbackAt(state: CaseState, { calendar, limits }: Rules): Temporal.Instant | null {
  const rating = runningClock(state, 'rating');
  if (
    !rating ||
    state.clocks.some(({ name, startedAt }) => name === 'callback' && !isBefore(startedAt, rating.startedAt))
  ) {
    return null;
  }
  const due = dueOf(calendar, { startAt: rating.startedAt, limit: limits.unratedCallback });
  return due.ok && isBefore(due.value.dueAt, rating.dueAt) ? due.value.dueAt : null;
}

function callBack(state: CaseState, { now, rules }: Moment): Decided {
  const unitCode = callbackUnit(state, { rules });
  const { calendar, limits } = rules;
  return {
    next: startClock(state, calendar, { name: 'callback', unitCode, limit: limits.callback, at: now }),
    events: [{ type: 'callback-due', audience: 'staff', data: { unit: unitCode } }],
  };
}

function resumeSuspended(state: CaseState, { now, rules }: Moment): Decided {
  const next = endSuspension(state, rules, now);
  const newDueAt = answerPromise(next, rules.calendar)?.by.toString() ?? null;
  return { next, events: [toCompany('resumed', { newDueAt })] };
}

/** Never while it can still be reopened. */
function archivedAt({ closedAt }: CaseState, { limits }: Rules): Temporal.Instant | null {
  const days = Math.max(limits.archiveAfterDays, limits.reopenWindowDays);
  return closedAt?.add({ hours: days * 24 }) ?? null;
}

const isBefore = (a: Temporal.Instant, b: Temporal.Instant): boolean => Temporal.Instant.compare(a, b) < 0;
