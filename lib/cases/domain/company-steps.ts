import { assertNever } from '#lib/shared/result.ts';
import type { CaseState } from './state.ts';

/** The stations of a request as its company sees them; worded in `my.steps`. */
export type CompanyStep =
  | 'submitted'
  | 'accepted'
  | 'in-progress'
  | 'redo'
  | 'rating'
  | 'rated'
  | 'answered'
  | 'closed'
  | 'declined'
  | 'withdrawn'
  | 'merged'
  | 'transferred';

/** `current` is the index of the station it is at; equal to the number of stations when all are behind it. */
export type CompanySteps = { readonly steps: readonly CompanyStep[]; readonly current: number };

type Way = Pick<
  CaseState,
  'status' | 'acceptedAt' | 'dispatchedAt' | 'redoRound' | 'answeredAt' | 'ratedAt' | 'partCount'
>;

/**
 * How far a request has come: 已提交 → 已受理 → 办理中 → 待评价 → 已办结, or the way it ended otherwise. Returns and reviews do
 * not show: a company reads them as handed on and in progress (contract 2).
 */
export function companySteps(state: Way): CompanySteps {
  switch (state.status) {
    case 'draft':
    case 'submitted':
      return at(state, 0);
    case 'needs-information':
      return at(state, state.dispatchedAt ? 2 : 0);
    case 'accepted':
      return at(state, 1);
    case 'dispatched':
    case 'return-requested':
    case 'in-progress':
    case 'in-review':
    case 'suspended':
    case 'shelved':
    case 'redo':
      return at(state, 2);
    case 'answered':
      return at(state, 3);
    case 'closed':
    case 'archived':
      return { ...at(state, 0), current: wayOf(state).length };
    case 'declined':
    case 'withdrawn':
    case 'merged':
    case 'transferred':
      return endedAs(state, state.status);
    default:
      return assertNever(state.status);
  }
}

const at = (state: Way, current: number): CompanySteps => ({ steps: wayOf(state), current });

/** A split request is concluded by its parts, which are rated one by one. */
function wayOf(state: Way): CompanyStep[] {
  const working: CompanyStep = state.redoRound > 0 ? 'redo' : 'in-progress';
  if (state.partCount > 0) return ['submitted', 'accepted', working, 'closed'];
  return ['submitted', 'accepted', working, ratingStep(state), 'closed'];
}

function ratingStep({ status, ratedAt }: Way): CompanyStep {
  const isOver = status === 'closed' || status === 'archived';
  if (ratedAt && (isOver || status === 'answered')) return 'rated';
  return isOver ? 'answered' : 'rating';
}

function endedAs(state: Way, end: 'declined' | 'withdrawn' | 'merged' | 'transferred'): CompanySteps {
  const been = wayOf(state).slice(0, state.answeredAt ? 4 : state.dispatchedAt ? 3 : state.acceptedAt ? 2 : 1);
  const reached = been.map((step) => (step === 'rating' ? 'answered' : step));
  return { steps: [...reached, end], current: reached.length };
}
