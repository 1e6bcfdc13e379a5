import type { Limit } from '#lib/calendar/domain/types.ts';
import type {
  Assignment as AssignmentRow,
  Case as CaseRow,
  Clock as ClockRow,
  Prisma,
} from '#lib/platform/prisma-client/client.ts';
import { fromDateColumn } from '#lib/shared/date-columns.ts';
import { toDate, toDateOrNull, toInstant, toInstantOrNull } from '#lib/shared/instants.ts';
import type { CaseClass, CaseResult, CaseStatus, Channel, ClockName } from '../domain/names.ts';
import type { Standing } from '../domain/standing.ts';
import type { Assignment, CaseState, Clock, Extension, PauseReason, Shelf } from '../domain/state.ts';
import { leadOf } from '../domain/state.ts';
import { unitsIn } from '../domain/visibility.ts';

/** Rows of the database on one side, the domain's state on the other; nothing else knows both. */

export type LoadedCase = Omit<CaseRow, 'search'> & { assignments: AssignmentRow[]; clocks: ClockRow[] };

export const stateOf = (row: LoadedCase): CaseState => ({
  id: row.id,
  number: row.number,
  version: row.version,
  status: row.status as CaseStatus,
  returnTo: row.returnTo as CaseStatus | null,
  class: row.class as CaseClass | null,
  categoryCode: row.categoryCode,
  areaCode: row.areaCode,
  channel: row.channel as Channel,
  enterpriseId: row.enterpriseId,
  filedById: row.filedById,
  isFiledByStaff: row.isFiledByStaff,
  title: row.title,
  description: row.description,
  expectation: row.expectation,
  isConfidential: row.isConfidential,
  isUrgent: row.isUrgent,
  isReturnBarred: row.isReturnBarred,
  returnCount: row.returnCount,
  isAppealed: row.isAppealed,
  isSupervised: row.isSupervised,
  takenOnBy: row.takenOnBy,
  isSampled: row.isSampled,
  redoRound: row.redoRound,
  remindCount: row.remindCount,
  remindedAt: toInstantOrNull(row.remindedAt),
  submittedAt: toInstant(row.submittedAt),
  acceptedAt: toInstantOrNull(row.acceptedAt),
  dispatchedAt: toInstantOrNull(row.dispatchedAt),
  signedAt: toInstantOrNull(row.signedAt),
  contactedAt: toInstantOrNull(row.contactedAt),
  finishedAt: toInstantOrNull(row.finishedAt),
  answeredAt: toInstantOrNull(row.answeredAt),
  declinedAt: toInstantOrNull(row.declinedAt),
  closedAt: toInstantOrNull(row.closedAt),
  withdrawnAt: toInstantOrNull(row.withdrawnAt),
  promisedAt: toInstantOrNull(row.promisedAt),
  suspendedUntil: toInstantOrNull(row.suspendedUntil),
  result: row.result as CaseResult | null,
  publicAnswer: row.publicAnswer,
  internalOpinion: row.internalOpinion,
  unsolvedReason: row.unsolvedReason,
  shelf: shelfOf(row),
  isSolvedByCompany: row.isSolvedByCompany,
  ratingScore: row.ratingScore,
  ratingComment: row.ratingComment,
  ratedAt: toInstantOrNull(row.ratedAt),
  parentId: row.parentId,
  partCount: row.partCount,
  mergedIntoId: row.mergedIntoId,
  handlerIds: row.handlerIds,
  assignments: row.assignments.map(assignmentOf),
  clocks: row.clocks.map(clockOf),
});

/** What a decision may change, with what follows from it; not the number, the text's origin or the history's head. */
export const caseColumns = (state: CaseState, standing: Standing, automaticAt: Temporal.Instant | null) => ({
  version: state.version,
  status: state.status,
  returnTo: state.returnTo,
  class: state.class,
  categoryCode: state.categoryCode,
  areaCode: state.areaCode,
  leadUnitCode: leadOf(state)?.unitCode ?? null,
  unitCodes: unitsIn(state),
  isReturnBarred: state.isReturnBarred,
  returnCount: state.returnCount,
  isAppealed: state.isAppealed,
  isSupervised: state.isSupervised,
  takenOnBy: state.takenOnBy,
  isSampled: state.isSampled,
  redoRound: state.redoRound,
  remindCount: state.remindCount,
  remindedAt: toDateOrNull(state.remindedAt),
  acceptedAt: toDateOrNull(state.acceptedAt),
  dispatchedAt: toDateOrNull(state.dispatchedAt),
  signedAt: toDateOrNull(state.signedAt),
  contactedAt: toDateOrNull(state.contactedAt),
  finishedAt: toDateOrNull(state.finishedAt),
  answeredAt: toDateOrNull(state.answeredAt),
  declinedAt: toDateOrNull(state.declinedAt),
  closedAt: toDateOrNull(state.closedAt),
  withdrawnAt: toDateOrNull(state.withdrawnAt),
  promisedAt: toDateOrNull(state.promisedAt),
  suspendedUntil: toDateOrNull(state.suspendedUntil),
  result: state.result,
  publicAnswer: state.publicAnswer,
  internalOpinion: state.internalOpinion,
  unsolvedReason: state.unsolvedReason,
  shelfPlan: state.shelf?.plan ?? null,
  shelfOwner: state.shelf?.owner ?? null,
  shelfReviewOn: state.shelf && new Date(state.shelf.reviewOn),
  isSolvedByCompany: state.isSolvedByCompany,
  ratingScore: state.ratingScore,
  ratingComment: state.ratingComment,
  ratedAt: toDateOrNull(state.ratedAt),
  partCount: state.partCount,
  mergedIntoId: state.mergedIntoId,
  handlerIds: [...state.handlerIds],
  automaticAt: toDateOrNull(automaticAt),
  ...standingColumns(standing),
});

const standingColumns = (standing: Standing) => ({
  dueClock: standing.dueClock,
  dueAt: toDateOrNull(standing.dueAt),
  warnAt: toDateOrNull(standing.warnAt),
  darkRedAt: toDateOrNull(standing.darkRedAt),
  isPaused: standing.isPaused,
  handlingDueAt: toDateOrNull(standing.handlingDueAt),
  handlingOriginalDueAt: toDateOrNull(standing.handlingOriginalDueAt),
  handlingMinutes: standing.handlingMinutes,
  replyWorkingDays: standing.replyWorkingDays,
});

export const assignmentColumns = (assignment: Assignment) => ({
  unitCode: assignment.unitCode,
  role: assignment.role,
  question: assignment.question,
  assignedAt: toDate(assignment.assignedAt),
  signedAt: toDateOrNull(assignment.signedAt),
  assigneeId: assignment.assigneeId,
  answeredAt: toDateOrNull(assignment.answeredAt),
  answer: assignment.answer,
  endedAt: toDateOrNull(assignment.endedAt),
  endReason: assignment.endReason,
});

export const clockColumns = (clock: Clock) => ({
  name: clock.name,
  unitCode: clock.unitCode,
  round: clock.round,
  limit: clock.limit as unknown as Prisma.InputJsonObject,
  startedAt: toDate(clock.startedAt),
  dueAt: toDate(clock.dueAt),
  originalDueAt: toDate(clock.originalDueAt),
  warnAt: toDate(clock.warnAt),
  darkRedAt: toDate(clock.darkRedAt),
  isProvisional: clock.isProvisional,
  pauses: clock.pauses.map(({ from, to, reason }) => ({ from: from.toString(), to: to.toString(), reason })),
  extensions: clock.extensions.map(extensionColumn),
  pausedSince: toDateOrNull(clock.pausedSince),
  pauseReason: clock.pauseReason,
  stoppedAt: toDateOrNull(clock.stoppedAt),
  stopReason: clock.stopReason,
});

const extensionColumn = ({ askedAt, newDueAt, decidedAt, ...rest }: Extension) => ({
  askedAt: askedAt.toString(),
  newDueAt: newDueAt.toString(),
  decidedAt: decidedAt?.toString() ?? null,
  ...rest,
});

const extensionOf = (stored: ReturnType<typeof extensionColumn>): Extension => ({
  ...stored,
  askedAt: Temporal.Instant.from(stored.askedAt),
  newDueAt: Temporal.Instant.from(stored.newDueAt),
  decidedAt: stored.decidedAt === null ? null : Temporal.Instant.from(stored.decidedAt),
});
const shelfOf = ({ shelfPlan: plan, shelfOwner: owner, shelfReviewOn: on }: CaseRow): Shelf | null =>
  plan !== null && owner !== null && on !== null ? { plan, owner, reviewOn: fromDateColumn(on) } : null;

const assignmentOf = (row: AssignmentRow): Assignment => ({
  id: row.id,
  unitCode: row.unitCode,
  role: row.role === 'lead' ? 'lead' : 'helper',
  question: row.question,
  assignedAt: toInstant(row.assignedAt),
  signedAt: toInstantOrNull(row.signedAt),
  assigneeId: row.assigneeId,
  answeredAt: toInstantOrNull(row.answeredAt),
  answer: row.answer,
  endedAt: toInstantOrNull(row.endedAt),
  endReason: row.endReason,
});

export const clockOf = (row: ClockRow): Clock => ({
  id: row.id,
  name: row.name as ClockName,
  unitCode: row.unitCode,
  round: row.round,
  limit: row.limit as Limit,
  startedAt: toInstant(row.startedAt),
  dueAt: toInstant(row.dueAt),
  originalDueAt: toInstant(row.originalDueAt),
  warnAt: toInstant(row.warnAt),
  darkRedAt: toInstant(row.darkRedAt),
  isProvisional: row.isProvisional,
  pauses: (row.pauses as { from: string; to: string; reason?: PauseReason }[]).map(({ from, to, reason }) => ({
    from: Temporal.Instant.from(from),
    to: Temporal.Instant.from(to),
    reason: reason ?? null,
  })),
  extensions: (row.extensions as ReturnType<typeof extensionColumn>[]).map(extensionOf),
  pausedSince: toInstantOrNull(row.pausedSince),
  pauseReason: row.pauseReason as PauseReason | null,
  stoppedAt: toInstantOrNull(row.stoppedAt),
  stopReason: row.stopReason,
});
