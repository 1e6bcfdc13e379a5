import { startClock } from './clocks.ts';
import type { Channel } from './names.ts';
import type { Rules } from './rules.ts';
import type { CaseState, NewEvent } from './state.ts';

/** What a company or somebody on its behalf asks for. */
export type Filing = {
  readonly title: string;
  readonly description: string;
  readonly expectation: string | null;
  readonly categoryCode: string | null;
  readonly areaCode: string | null;
  readonly channel: Channel;
  readonly enterpriseId: string | null;
  readonly isConfidential: boolean;
  readonly isUrgent: boolean;
  readonly filedById: string;
  readonly isFiledByStaff: boolean;
  readonly parentId: string | null;
};

export type Identity = { readonly id: string; readonly number: string };

/** A request as it comes in: submitted, the office's one clock from filing to dispatch running (domain reference 2.0, rule 2). */
export function submitFiling(
  filing: Filing,
  identity: Identity,
  { rules, now }: { rules: Rules; now: Temporal.Instant },
): { state: CaseState; events: NewEvent[] } {
  const submitted: CaseState = { ...BLANK, ...filing, ...identity, submittedAt: now };
  const state = startAcceptance(submitted, rules, now);
  return { state, events: [filedEvent(filing)] };
}

/** A filing that was taken back and corrected is filed again under its number. */
export function resubmitFiling(
  draft: CaseState,
  filing: Filing,
  { rules, now }: { rules: Rules; now: Temporal.Instant },
): { next: CaseState; events: NewEvent[] } {
  const next = startAcceptance({ ...draft, ...filing, status: 'submitted', submittedAt: now }, rules, now);
  return { next, events: [filedEvent(filing)] };
}

const startAcceptance = (state: CaseState, rules: Rules, at: Temporal.Instant): CaseState =>
  startClock(state, rules.calendar, {
    name: 'acceptance',
    unitCode: rules.officeUnitCode,
    limit: rules.limits.acceptance,
    at,
  });

const filedEvent = ({ title, description, expectation, categoryCode, channel }: Filing): NewEvent => ({
  type: 'filed',
  audience: 'company',
  data: { title, description, expectation, categoryCode, channel },
});

export const BLANK: Omit<CaseState, keyof Filing | keyof Identity | 'submittedAt'> = {
  version: 1,
  status: 'submitted',
  returnTo: null,
  class: null,
  isReturnBarred: false,
  returnCount: 0,
  isAppealed: false,
  isSupervised: false,
  takenOnBy: null,
  isSampled: false,
  redoRound: 0,
  remindCount: 0,
  remindedAt: null,
  acceptedAt: null,
  dispatchedAt: null,
  signedAt: null,
  contactedAt: null,
  finishedAt: null,
  answeredAt: null,
  declinedAt: null,
  closedAt: null,
  withdrawnAt: null,
  promisedAt: null,
  suspendedUntil: null,
  result: null,
  publicAnswer: null,
  internalOpinion: null,
  unsolvedReason: null,
  shelf: null,
  isSolvedByCompany: null,
  ratingScore: null,
  ratingComment: null,
  ratedAt: null,
  partCount: 0,
  mergedIntoId: null,
  handlerIds: [],
  assignments: [],
  clocks: [],
};
