import { localTime, withLocalTimes } from '#lib/calendar/local-times.ts';
import type { CaseAnswer, CasePageAnswer, EventPageAnswer } from './answer-schema.ts';
import type { AssignmentView, CaseView, ClockView, EventContentView, EventView } from './case-view.ts';
import type { CaseLine } from './queries/list-cases.ts';

/** Writes what a viewer may see in the words and shapes of the API; decides nothing about who sees what. */

type Zone = { readonly timeZone: string };

/** What belongs to a case beside its state. */
export type CaseFacts = {
  readonly enterprise: { readonly uscc: string | null; readonly name: string } | null;
  readonly source: string | null;
  readonly ticketNumber: string | null;
  readonly parent: string | null;
  readonly parts: readonly string[];
  readonly mergedInto: string | null;
  readonly attachments: CaseAnswer['attachments'];
  /** logins of the colleagues it is assigned to, by identifier */
  readonly logins: ReadonlyMap<string, string>;
};

export const NO_FACTS: CaseFacts = {
  enterprise: null,
  source: null,
  ticketNumber: null,
  parent: null,
  parts: [],
  mergedInto: null,
  attachments: [],
  logins: new Map(),
};

export function caseAnswer(view: CaseView, facts: CaseFacts, { timeZone }: Zone): CaseAnswer {
  const time = (at: Temporal.Instant) => localTime(at, timeZone);
  const timeOrNull = (at: Temporal.Instant | null) => at && time(at);
  const assigned = (each: AssignmentView) => ({
    unit: each.unitCode,
    assignedAt: time(each.assignedAt),
    assignee: (each.assigneeId && facts.logins.get(each.assigneeId)) ?? null,
  });
  return {
    number: view.number,
    status: view.status,
    version: view.version,
    class: view.class as CaseAnswer['class'],
    title: view.title,
    description: view.description,
    expectation: view.expectation,
    categoryCode: view.categoryCode,
    areaCode: view.areaCode,
    channel: view.channel as CaseAnswer['channel'],
    source: facts.source,
    ticketNumber: facts.ticketNumber,
    urgent: view.isUrgent,
    confidential: view.isConfidential,
    filedByStaff: view.isFiledByStaff,
    enterpriseUscc: facts.enterprise?.uscc ?? null,
    enterpriseName: facts.enterprise?.name ?? null,
    submittedAt: time(view.submittedAt),
    promisedAt: timeOrNull(view.promisedAt),
    answeredAt: timeOrNull(view.answeredAt),
    closedAt: timeOrNull(view.closedAt),
    lead: view.lead && { ...assigned(view.lead), signedAt: timeOrNull(view.lead.signedAt) },
    helpers: view.helpers.map((each) => ({
      ...assigned(each),
      question: each.question,
      answeredAt: timeOrNull(each.answeredAt),
      answer: each.answer,
    })),
    clocks: view.clocks.map((clock) => clockAnswer(clock, timeZone, time)),
    result: view.result as CaseAnswer['result'],
    publicAnswer: view.publicAnswer,
    internalNote: view.internalOpinion,
    unsolvedReason: view.unsolvedReason,
    companyView: view.companyView,
    rating: view.rating && { ...view.rating, ratedAt: time(view.rating.ratedAt) },
    redoRound: view.redoRound,
    reminders: view.remindCount,
    delays: view.delays.map(({ unitCode: unit, isRunning: running, ...delay }) => ({ unit, running, ...delay })),
    parent: facts.parent,
    parts: [...facts.parts],
    mergedInto: facts.mergedInto,
    attachments: facts.attachments,
    allowedCommands: [...view.allowedCommands],
  };
}

const clockAnswer = (
  { unitCode, pausedIntervals, isProvisional, ...clock }: ClockView,
  timeZone: string,
  time: (at: Temporal.Instant) => string,
): CaseAnswer['clocks'][number] => ({
  name: clock.name,
  unit: unitCode,
  round: clock.round,
  limit: clock.limit,
  startedAt: time(clock.startedAt),
  dueAt: time(clock.dueAt),
  originalDueAt: time(clock.originalDueAt),
  pausedIntervals: pausedIntervals.map(({ from, to }) => [time(from), to && time(to)]),
  extensions: clock.extensions.map(({ askedAt, newDueAt, decidedAt, reason, plan, decision }) => ({
    askedAt: time(askedAt),
    newDueAt: time(newDueAt),
    reason,
    plan,
    decidedAt: decidedAt && time(decidedAt),
    decision,
  })),
  stoppedAt: clock.stoppedAt && time(clock.stoppedAt),
  light: clock.light,
  provisional: isProvisional,
  steps: clock.steps.map((step) => withLocalTimes(step, timeZone)),
});

export function lineAnswer(line: CaseLine, { timeZone }: Zone): CasePageAnswer['items'][number] {
  const timeOrNull = (at: Temporal.Instant | null) => at && localTime(at, timeZone);
  return {
    number: line.number,
    status: line.status,
    version: line.version,
    class: line.class as CaseAnswer['class'],
    title: line.title,
    categoryCode: line.categoryCode,
    areaCode: line.areaCode,
    channel: line.channel as CaseAnswer['channel'],
    source: line.source,
    urgent: line.isUrgent,
    confidential: line.isConfidential,
    enterpriseUscc: line.enterpriseUscc,
    enterpriseName: line.enterpriseName,
    submittedAt: localTime(line.submittedAt, timeZone),
    promisedAt: timeOrNull(line.promisedAt),
    answeredAt: timeOrNull(line.answeredAt),
    closedAt: timeOrNull(line.closedAt),
    lead: line.leadUnitCode === null ? null : { unit: line.leadUnitCode },
    dueAt: timeOrNull(line.dueAt),
    dueClock: line.dueClock,
    light: line.light,
  };
}

/** What is hidden keeps its place in the chain, and nothing else. */
export function eventAnswer(
  { seq, hash, prevHash, content }: EventView,
  names: ReadonlyMap<string, string>,
  { timeZone }: Zone,
): EventPageAnswer['items'][number] {
  if (!content) return { seq, hash, prevHash };
  return {
    seq,
    at: localTime(content.at, timeZone),
    actor: actorAnswer(content, names),
    type: content.type,
    from: content.from,
    to: content.to,
    data: content.data,
    hash,
    prevHash,
  };
}

const actorAnswer = ({ actorKind, actorUnitCode, actorId }: EventContentView, names: ReadonlyMap<string, string>) => ({
  kind: actorKind as 'company' | 'staff' | 'system',
  unit: actorUnitCode,
  name: (actorId && names.get(actorId)) ?? null,
});
