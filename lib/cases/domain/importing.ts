import { lightThresholds } from '#lib/calendar/domain/light-thresholds.ts';
import { measure } from '#lib/calendar/domain/measure.ts';
import type { WorkingCalendar } from '#lib/calendar/domain/types.ts';
import { BLANK, type Identity } from './filing.ts';
import { type CaseClass, type CaseResult, type CaseStatus, type Channel, isEnded } from './names.ts';
import type { Standing } from './standing.ts';
import type { Assignment, CaseState } from './state.ts';

/** A case as another system's ledger tells it: facts only, nothing of how it came to be. */
export type ImportedFacts = {
  readonly status: CaseStatus;
  readonly class: CaseClass;
  readonly categoryCode: string | null;
  readonly areaCode: string | null;
  readonly unitCode: string | null;
  readonly channel: Channel;
  readonly enterpriseId: string | null;
  readonly title: string;
  readonly description: string;
  readonly expectation: string | null;
  readonly isConfidential: boolean;
  readonly isUrgent: boolean;
  readonly submittedAt: Temporal.Instant;
  readonly acceptedAt: Temporal.Instant | null;
  readonly dispatchedAt: Temporal.Instant | null;
  readonly signedAt: Temporal.Instant | null;
  readonly contactedAt: Temporal.Instant | null;
  readonly finishedAt: Temporal.Instant | null;
  readonly answeredAt: Temporal.Instant | null;
  readonly closedAt: Temporal.Instant | null;
  readonly handlingDueAt: Temporal.Instant | null;
  readonly handlingOriginalDueAt: Temporal.Instant | null;
  readonly result: CaseResult | null;
  readonly publicAnswer: string | null;
  readonly internalOpinion: string | null;
  readonly unsolvedReason: string | null;
  readonly isSolvedByCompany: boolean | null;
  readonly ratingScore: number | null;
  readonly ratingComment: string | null;
  readonly ratedAt: Temporal.Instant | null;
};

/** A row of a ledger on its way in. */
export type CaseToImport = {
  readonly externalId: string;
  /** a hash of all that the row says, by which a later run sees whether it says anything new */
  readonly fingerprint: string;
  readonly line: number;
  readonly facts: ImportedFacts;
  readonly contactName: string | null;
  readonly contactPhone: string | null;
  readonly ticketNumber: string | null;
};

export type ImportInto = {
  readonly district: { readonly id: number; readonly timeZone: string };
  readonly calendar: WorkingCalendar;
  readonly source: string;
  readonly fileName: string;
  readonly now: Temporal.Instant;
};

/**
 * An imported case as the portal holds it: no clock runs for it, its unit leads it. `before` is what stands here already;
 * a lead that stays keeps its assignment.
 */
export function importedState(facts: ImportedFacts, identity: Identity, before: CaseState | null = null): CaseState {
  const { unitCode, handlingDueAt: _due, handlingOriginalDueAt: _original, ...columns } = facts;
  return {
    ...BLANK,
    ...columns,
    ...identity,
    version: (before?.version ?? 0) + 1,
    handlerIds: before?.handlerIds ?? [],
    partCount: before?.partCount ?? 0,
    promisedAt: facts.handlingDueAt,
    filedById: null,
    isFiledByStaff: false,
    parentId: null,
    assignments: unitCode ? [leadFor(facts, unitCode, before)] : [],
  };
}

function leadFor(facts: ImportedFacts, unitCode: string, before: CaseState | null): Assignment {
  const kept = before?.assignments.find((each) => each.unitCode === unitCode && each.endedAt === null);
  return {
    id: kept?.id ?? null,
    unitCode,
    role: 'lead',
    question: null,
    assignedAt: facts.dispatchedAt ?? facts.submittedAt,
    signedAt: facts.signedAt ?? (hasBegun(facts.status) ? (facts.dispatchedAt ?? facts.submittedAt) : null),
    assigneeId: null,
    answeredAt: facts.answeredAt ?? facts.finishedAt,
    answer: null,
    endedAt: null,
    endReason: null,
  };
}

const hasBegun = (status: CaseStatus): boolean => !['submitted', 'accepted', 'dispatched'].includes(status);

/**
 * Where an imported case stands: due times as the ledger has them, working minutes from its dispatch (filing where the ledger
 * does not say) to its finish. An open case shows its light like any other; nothing alerts, since no clock runs.
 */
export function importedStanding(facts: ImportedFacts, calendar: WorkingCalendar): Omit<Standing, 'replyWorkingDays'> {
  const { status, handlingDueAt, finishedAt } = facts;
  const from = facts.dispatchedAt ?? facts.submittedAt;
  const isPaused = status === 'suspended' || status === 'needs-information' || status === 'shelved';
  const isRunning = handlingDueAt !== null && finishedAt === null && !isPaused && !isEnded(status);
  return {
    ...(isRunning ? dueBy(calendar, from, handlingDueAt) : NOTHING_DUE),
    isPaused,
    handlingDueAt,
    handlingOriginalDueAt: facts.handlingOriginalDueAt ?? handlingDueAt,
    handlingMinutes: finishedAt && Math.round(measure(calendar, { from, to: finishedAt }).workingMinutes),
  };
}

const NOTHING_DUE = { dueClock: null, dueAt: null, warnAt: null, darkRedAt: null } as const;

function dueBy(calendar: WorkingCalendar, startAt: Temporal.Instant, dueAt: Temporal.Instant) {
  const workingMinutes = Math.max(1, Math.round(measure(calendar, { from: startAt, to: dueAt }).workingMinutes));
  return {
    dueClock: 'handling',
    dueAt,
    ...lightThresholds(calendar, { startAt, dueAt, limit: { workingMinutes } }),
  } as const;
}
