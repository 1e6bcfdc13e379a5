import type { Viewer } from '#lib/access/domain/viewer.ts';
import { type Light, lightOf } from '#lib/calendar/domain/light.ts';
import type { Limit } from '#lib/calendar/domain/types.ts';
import { type ClockStep, clockSteps } from './domain/clock-steps.ts';
import { type Delay, delaysOf } from './domain/delays.ts';
import { allowedCommands } from './domain/life-cycle.ts';
import type { CaseStatus, ClockName, CommandName } from './domain/names.ts';
import type { Acting } from './domain/rules.ts';
import { dataSeenBy, isClockSeenBy, statusSeenBy } from './domain/seen.ts';
import { type Assignment, type CaseState, type Clock, helpersOf, leadOf, type Shelf } from './domain/state.ts';

/** A case as one viewer may see it; pages and API show nothing else. */
export type CaseView = {
  readonly id: string;
  readonly number: string;
  readonly version: number;
  readonly status: CaseStatus;
  readonly class: string | null;
  readonly categoryCode: string | null;
  readonly areaCode: string | null;
  readonly channel: string;
  readonly title: string;
  readonly description: string;
  readonly expectation: string | null;
  readonly isConfidential: boolean;
  readonly isUrgent: boolean;
  readonly isFiledByStaff: boolean;
  /** for staff; the company never learns of it */
  readonly isSupervised: boolean;
  /** for staff */
  readonly takenOnBy: string | null;
  readonly submittedAt: Temporal.Instant;
  readonly answeredAt: Temporal.Instant | null;
  readonly closedAt: Temporal.Instant | null;
  readonly promisedAt: Temporal.Instant | null;
  readonly lead: AssignmentView | null;
  readonly helpers: readonly AssignmentView[];
  readonly clocks: readonly ClockView[];
  /** what the unit says; for staff only */
  readonly result: string | null;
  /** once it has been passed on */
  readonly publicAnswer: string | null;
  readonly internalOpinion: string | null;
  readonly unsolvedReason: string | null;
  /** for staff; the company reads plan and day in its history */
  readonly shelf: Shelf | null;
  /** what the company says, apart from the unit's result */
  readonly companyView: { readonly solved: boolean | null };
  readonly rating: {
    readonly score: number;
    readonly comment: string | null;
    readonly ratedAt: Temporal.Instant;
  } | null;
  readonly redoRound: number;
  readonly remindCount: number;
  readonly returnCount: number;
  readonly partCount: number;
  /** 会办: units asked to help, how many have answered and how many are past their limit; for staff only */
  readonly help: { readonly asked: number; readonly answered: number; readonly late: number };
  /** who held it up; for staff only */
  readonly delays: readonly Delay[];
  readonly allowedCommands: readonly CommandName[];
};

export type AssignmentView = Omit<Assignment, 'id' | 'role' | 'endedAt' | 'endReason'>;

export type ClockView = {
  readonly name: ClockName;
  readonly unitCode: string | null;
  readonly round: number;
  readonly limit: Limit;
  readonly startedAt: Temporal.Instant;
  readonly dueAt: Temporal.Instant;
  readonly originalDueAt: Temporal.Instant;
  readonly pausedIntervals: readonly { readonly from: Temporal.Instant; readonly to: Temporal.Instant | null }[];
  readonly extensions: Clock['extensions'];
  readonly stoppedAt: Temporal.Instant | null;
  readonly light: Light;
  readonly isProvisional: boolean;
  /** how its due time came about */
  readonly steps: readonly ClockStep[];
};

const ANSWER_IS_OUT: ReadonlySet<CaseStatus> = new Set(['answered', 'closed', 'archived']);

export function viewCase(state: CaseState, acting: Acting): CaseView {
  const { viewer, now } = acting;
  const isStaff = viewer.kind === 'staff';
  const lead = leadOf(state);
  const staffOnly = <T>(value: T): T | null => (isStaff ? value : null);
  const isAnswerOut = ANSWER_IS_OUT.has(state.status);
  return {
    id: state.id,
    number: state.number,
    version: state.version,
    status: statusSeenBy(viewer, state.status),
    class: state.class,
    categoryCode: state.categoryCode,
    areaCode: state.areaCode,
    channel: state.channel,
    title: state.title,
    description: state.description,
    expectation: state.expectation,
    isConfidential: state.isConfidential,
    isUrgent: state.isUrgent,
    isFiledByStaff: state.isFiledByStaff,
    isSupervised: isStaff && state.isSupervised,
    takenOnBy: staffOnly(state.takenOnBy),
    submittedAt: state.submittedAt,
    answeredAt: state.answeredAt,
    closedAt: state.closedAt,
    promisedAt: state.promisedAt,
    lead: lead && viewAssignment(lead, isStaff),
    helpers: isStaff ? helpersOf(state).map((helper) => viewAssignment(helper, true)) : [],
    clocks: state.clocks.filter((clock) => isClockSeenBy(viewer, clock)).map((clock) => viewClock(clock, acting)),
    result: staffOnly(state.result),
    publicAnswer: isStaff || isAnswerOut ? state.publicAnswer : null,
    internalOpinion: staffOnly(state.internalOpinion),
    unsolvedReason: staffOnly(state.unsolvedReason),
    shelf: staffOnly(state.shelf),
    companyView: { solved: state.isSolvedByCompany },
    rating: ratingOf(state),
    redoRound: state.redoRound,
    remindCount: state.remindCount,
    returnCount: isStaff ? state.returnCount : 0,
    partCount: state.partCount,
    help: isStaff ? helpOf(state, now) : NO_HELP,
    delays: isStaff ? delaysOf(state, acting.rules.calendar, now) : [],
    allowedCommands: allowedCommands(state, acting),
  };
}

const NO_HELP: CaseView['help'] = { asked: 0, answered: 0, late: 0 };

function helpOf(state: CaseState, now: Temporal.Instant): CaseView['help'] {
  const helpers = helpersOf(state);
  const isLate = (clock: Clock) =>
    clock.name === 'helper' && clock.stoppedAt === null && Temporal.Instant.compare(now, clock.dueAt) > 0;
  return {
    asked: helpers.length,
    answered: helpers.filter(({ answeredAt }) => answeredAt !== null).length,
    late: state.clocks.filter(isLate).length,
  };
}

const ratingOf = ({ ratingScore: score, ratingComment: comment, ratedAt }: CaseState): CaseView['rating'] =>
  score !== null && ratedAt ? { score, comment, ratedAt } : null;

/** A company sees which unit leads, not who in it or what colleagues tell one another. */
function viewAssignment(assignment: Assignment, isStaff: boolean): AssignmentView {
  const { unitCode, question, assignedAt, signedAt, assigneeId, answeredAt, answer } = assignment;
  if (!isStaff) {
    return { unitCode, assignedAt, signedAt, question: null, assigneeId: null, answeredAt: null, answer: null };
  }
  return { unitCode, question, assignedAt, signedAt, assigneeId, answeredAt, answer };
}

const viewClock = (clock: Clock, { now, rules }: Acting): ClockView => ({
  name: clock.name,
  unitCode: clock.unitCode,
  round: clock.round,
  limit: clock.limit,
  startedAt: clock.startedAt,
  dueAt: clock.dueAt,
  originalDueAt: clock.originalDueAt,
  pausedIntervals: [...clock.pauses, ...(clock.pausedSince ? [{ from: clock.pausedSince, to: null }] : [])],
  extensions: clock.extensions,
  stoppedAt: clock.stoppedAt,
  light: lightOf(clock, now),
  isProvisional: clock.isProvisional,
  steps: clockSteps(clock, rules.calendar),
});

/** An event as a viewer may read it; what is not for it keeps sequence and hashes, so that everybody can verify the chain. */
export type EventView = {
  readonly seq: number;
  readonly hash: string;
  readonly prevHash: string;
  readonly content: EventContentView | null;
};

export type EventContentView = {
  readonly at: Temporal.Instant;
  readonly type: string;
  readonly actorKind: string;
  readonly actorId: string | null;
  readonly actorUnitCode: string | null;
  readonly from: CaseStatus | null;
  readonly to: CaseStatus | null;
  readonly audience: string;
  /** null when erased */
  readonly data: Readonly<Record<string, unknown>> | null;
};

export type StoredEvent = {
  readonly seq: number;
  readonly at: Temporal.Instant;
  readonly type: string;
  readonly actorKind: string;
  readonly actorId: string | null;
  readonly actorUnitCode: string | null;
  readonly fromStatus: string | null;
  readonly toStatus: string | null;
  readonly audience: string;
  readonly data: unknown;
  readonly hash: Uint8Array;
  readonly prevHash: Uint8Array;
};

export function viewEvent(event: StoredEvent, viewer: Pick<Viewer, 'kind'>): EventView {
  const chain = { seq: event.seq, hash: hex(event.hash), prevHash: hex(event.prevHash) };
  if (viewer.kind === 'company' && event.audience !== 'company') return { ...chain, content: null };
  const isStaff = viewer.kind === 'staff';
  const seen = (status: string | null) => status && statusSeenBy(viewer, status as CaseStatus);
  return {
    ...chain,
    content: {
      at: event.at,
      type: event.type,
      actorKind: event.actorKind,
      actorId: isStaff || event.actorKind === 'company' ? event.actorId : null,
      actorUnitCode: event.actorUnitCode,
      from: seen(event.fromStatus) as CaseStatus | null,
      to: seen(event.toStatus) as CaseStatus | null,
      audience: event.audience,
      data: dataSeenBy(viewer, event.type, event.data as Record<string, unknown> | null),
    },
  };
}

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');
