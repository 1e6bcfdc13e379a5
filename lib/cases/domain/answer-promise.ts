import { type Due, dueOf } from '#lib/calendar/domain/due.ts';
import { measure } from '#lib/calendar/domain/measure.ts';
import type { Step } from '#lib/calendar/domain/steps.ts';
import type { Limit, Pause, WorkingCalendar } from '#lib/calendar/domain/types.ts';
import { grantedOf, originalLimit } from './extensions.ts';
import { SHELVED } from './shelving.ts';
import type { CaseState, Clock } from './state.ts';
import { runningClock, workClockOf } from './state.ts';

/** By when the company has an answer, as it is told, with the steps that lead there. */
export type AnswerPromise = {
  /** the day to tell: what was promised first, moved by the time in which the district waited for the company or for others */
  readonly by: Temporal.Instant;
  /** as promised first */
  readonly firstBy: Temporal.Instant;
  readonly startedAt: Temporal.Instant;
  /** null where today's calendar or limit no longer leads to what was promised: then nothing is invented */
  readonly steps: readonly Step[] | null;
  readonly isProvisional: boolean;
};

/**
 * What the company may count on: the promise of the first dispatch, which no return, review or change of unit moves (domain
 * reference 2.0, rule 4); a redo, a reopened case and one taken off the long-term list are promised anew. Only waiting for the
 * company itself, a suspension and a granted extension, of which it is told, move the day.
 * Null before the first dispatch and for a case with an answer.
 */
export function answerPromise(state: CaseState, calendar: WorkingCalendar): AnswerPromise | null {
  const commitment = commitmentOf(state);
  if (!commitment) return null;
  const extended = extendedPromise(state, calendar, commitment);
  if (extended) return extended;
  const { startedAt, limit, firstBy } = commitment;
  const pauses = waitsOf(state, startedAt);
  const due = limit && dueFrom(calendar, commitment, limit, pauses);
  if (due) return { by: due.dueAt, firstBy, startedAt, steps: due.steps, isProvisional: due.provisional };
  const by = movedPast(calendar, commitment, pauses);
  return { by, firstBy, startedAt, steps: null, isProvisional: commitment.isProvisional };
}

/**
 * 延期: the day the company was told when an extension was granted, moved only by waits after it. Its steps are the unit's clock's
 * where that led to the day without the time in review.
 */
function extendedPromise(state: CaseState, calendar: WorkingCalendar, { firstBy }: Commitment): AnswerPromise | null {
  const clock = workClockOf(state);
  const granted = clock && grantedOf(clock).at(-1);
  if (!granted) return null;
  const { startedAt, limit, isProvisional } = clock;
  const due = dueOf(calendar, { startAt: startedAt, limit, pauses: waitsOf(state, startedAt) });
  const isTold = due.ok && Temporal.Instant.compare(due.value.dueAt, granted.newDueAt) >= 0;
  if (!isTold) return { by: granted.newDueAt, firstBy, startedAt, steps: null, isProvisional };
  return { by: due.value.dueAt, firstBy, startedAt, steps: due.value.steps, isProvisional: due.value.provisional };
}

/** Null for a limit that does not lead to what was promised. */
function dueFrom(
  calendar: WorkingCalendar,
  { startedAt: startAt, firstBy }: Commitment,
  limit: Limit,
  pauses: readonly Pause[],
): Due | null {
  const first = dueOf(calendar, { startAt, limit });
  if (!first.ok || !first.value.dueAt.equals(firstBy)) return null;
  const due = dueOf(calendar, { startAt, limit, pauses });
  return due.ok ? due.value : null;
}

/**
 * The day moved by the waits where the limit behind it is no longer known (the class was changed since): by as many days or
 * minutes as lie between its start and it today.
 */
function movedPast(calendar: WorkingCalendar, commitment: Commitment, pauses: readonly Pause[]): Temporal.Instant {
  const { startedAt: from, firstBy: to } = commitment;
  const { workingDays, workingMinutes } = measure(calendar, { from, to });
  const asLong: Limit[] = [{ workingDays, due: 'endOfDay' }, { workingDays, due: 'sameTime' }, { workingMinutes }];
  return asLong.map((limit) => dueFrom(calendar, commitment, limit, pauses)).find((due) => due !== null)?.dueAt ?? to;
}

type Commitment = {
  readonly startedAt: Temporal.Instant;
  readonly firstBy: Temporal.Instant;
  /** null where nothing is known of it: the day came with a ledger */
  readonly limit: Limit | null;
  readonly isProvisional: boolean;
};

function commitmentOf(state: CaseState): Commitment | null {
  const again = runningClock(state, 'redo') ?? reopenedClock(state) ?? unshelvedClock(state);
  if (again) return fromClock(again, again.originalDueAt);
  const first = state.clocks.find((clock) => clock.name === 'handling');
  if (!state.promisedAt) return null;
  if (first) return fromClock(first, state.promisedAt);
  const startedAt = state.dispatchedAt ?? state.submittedAt;
  return { startedAt, firstBy: state.promisedAt, limit: null, isProvisional: false };
}

const fromClock = (clock: Clock, firstBy: Temporal.Instant): Commitment => ({
  startedAt: clock.startedAt,
  firstBy,
  limit: originalLimit(clock),
  isProvisional: clock.isProvisional,
});

/** An answer had been given before, and handling runs again. */
function reopenedClock(state: CaseState): Clock | null {
  const wasAnswered = state.clocks.some((clock) => clock.name === 'rating');
  return wasAnswered ? runningClock(state, 'handling') : null;
}

/** Handling runs again after the long-term list: the first promise was taken back with the plan. */
function unshelvedClock(state: CaseState): Clock | null {
  const wasShelved = state.clocks.some((clock) => clock.stopReason === SHELVED);
  return wasShelved ? runningClock(state, 'handling') : null;
}

/** What moves the day: waiting for the company, and suspensions, of which it was told. */
const waitsOf = (state: CaseState, since: Temporal.Instant): Pause[] => [
  ...waitsForCompany(state, since),
  ...suspensions(state, since),
];

const suspensions = (state: CaseState, since: Temporal.Instant): Pause[] =>
  state.clocks
    .filter(({ name }) => name === 'handling' || name === 'redo')
    .flatMap(({ pauses }) => pauses)
    .filter(({ from, reason }) => reason === 'suspension' && Temporal.Instant.compare(from, since) >= 0);

const waitsForCompany = (state: CaseState, since: Temporal.Instant): Pause[] =>
  state.clocks.flatMap(({ name, startedAt: from, stoppedAt: to }) =>
    name === 'information' && to && Temporal.Instant.compare(from, since) >= 0 ? [{ from, to }] : [],
  );
