import type { WorkingCalendar } from '#lib/calendar/domain/types.ts';
import { assertNever } from '#lib/shared/result.ts';
import { type AnswerPromise, answerPromise } from './answer-promise.ts';
import { type CaseState, leadOf, runningClock } from './state.ts';

/** Who has a request and by when, as facts for one plain sentence to its company; worded in `my.standing`. */
export type CompanyStanding = {
  readonly kind: StandingKind;
  /** the unit that has it */
  readonly unitCode: string | null;
  readonly by: Temporal.Instant | null;
  /** `by` has passed */
  readonly isLate: boolean;
  /** the grounds of `by`, where it is the day of the answer */
  readonly promise: AnswerPromise | null;
};

export type StandingKind =
  | 'draft'
  | 'accepting'
  | 'appealing'
  | 'information'
  | 'accepted'
  | 'passed-on'
  | 'handling'
  | 'redo'
  | 'suspended'
  | 'shelved'
  | 'split'
  | 'answered'
  | 'rated'
  | 'closed'
  | 'declined'
  | 'withdrawn'
  | 'merged'
  | 'transferred';

/** Only what a company may know: its own clocks, the office's until the dispatch, and the day it was promised an answer. */
export function companyStanding(state: CaseState, calendar: WorkingCalendar, now: Temporal.Instant): CompanyStanding {
  const kind = kindOf(state);
  const promise = PROMISED.has(kind) ? answerPromise(state, calendar) : null;
  const by = promise?.by ?? dueOfKind(kind, state);
  const unitCode = leadOf(state)?.unitCode ?? null;
  return { kind, unitCode, by, isLate: by !== null && Temporal.Instant.compare(now, by) > 0, promise };
}

/** Kinds in which a day of answer is told; while it waits for the company that day is not yet known. */
const PROMISED: ReadonlySet<StandingKind> = new Set(['accepted', 'passed-on', 'handling', 'redo']);

function kindOf(state: CaseState): StandingKind {
  const { status } = state;
  switch (status) {
    case 'draft':
    case 'suspended':
    case 'shelved':
    case 'accepted':
    case 'redo':
    case 'declined':
    case 'withdrawn':
    case 'merged':
    case 'transferred':
      return status;
    case 'submitted':
      return state.isAppealed ? 'appealing' : 'accepting';
    case 'needs-information':
      return 'information';
    case 'dispatched':
    case 'return-requested':
      return leadOf(state)?.signedAt ? 'handling' : 'passed-on';
    case 'in-progress':
    case 'in-review':
      if (state.partCount > 0) return 'split';
      return runningClock(state, 'redo') ? 'redo' : 'handling';
    case 'answered':
      return isWithOffice(state) ? 'rated' : 'answered';
    case 'closed':
    case 'archived':
      return 'closed';
    default:
      return assertNever(status);
  }
}

/** The company has said that it is not satisfied; the office decides what follows. */
const isWithOffice = (state: CaseState): boolean => runningClock(state, 'review') !== null;

function dueOfKind(kind: StandingKind, state: CaseState): Temporal.Instant | null {
  switch (kind) {
    case 'accepting':
    case 'appealing':
    case 'accepted':
      return runningClock(state, 'acceptance')?.dueAt ?? null;
    case 'suspended':
      return state.suspendedUntil;
    case 'shelved':
      return runningClock(state, 'shelf-review')?.dueAt ?? null;
    case 'information':
      return runningClock(state, 'information')?.dueAt ?? null;
    case 'answered':
      return runningClock(state, 'rating')?.dueAt ?? null;
    case 'rated':
      return runningClock(state, 'review')?.dueAt ?? null;
    default:
      return null;
  }
}

/** Whether the company is asked to do something: to add information or to say how it went. */
export const waitsForCompany = (standing: Pick<CompanyStanding, 'kind'>): boolean =>
  standing.kind === 'information' || standing.kind === 'answered';
