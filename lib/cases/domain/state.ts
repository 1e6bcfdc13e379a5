import type { Limit } from '#lib/calendar/domain/types.ts';
import type { CaseClass, CaseResult, CaseStatus, Channel, ClockName } from './names.ts';

/** Why a clock stands still. */
export const PAUSE_REASONS = ['information', 'review', 'suspension', 'withdrawal'] as const;
export type PauseReason = (typeof PAUSE_REASONS)[number];

/** A pause that is over; the reason of old ones is not known. */
export type ClockPause = {
  readonly from: Temporal.Instant;
  readonly to: Temporal.Instant;
  readonly reason: PauseReason | null;
};

/** 时限 as it runs: owner, due time, original due time and pauses are facts; nothing is recomputed silently. */
export type Clock = {
  /** null until saved */
  readonly id: string | null;
  readonly name: ClockName;
  /** the unit that must act; null: the company */
  readonly unitCode: string | null;
  readonly round: number;
  readonly limit: Limit;
  readonly startedAt: Temporal.Instant;
  readonly dueAt: Temporal.Instant;
  readonly originalDueAt: Temporal.Instant;
  readonly warnAt: Temporal.Instant;
  readonly darkRedAt: Temporal.Instant;
  readonly isProvisional: boolean;
  readonly pauses: readonly ClockPause[];
  readonly pausedSince: Temporal.Instant | null;
  /** of the pause that lasts, or of the last one; null where none is known */
  readonly pauseReason: PauseReason | null;
  readonly extensions: readonly Extension[];
  readonly stoppedAt: Temporal.Instant | null;
  readonly stopReason: string | null;
};

/** 延期: what a unit asked for before its clock was due, and what was decided. */
export type Extension = {
  readonly askedAt: Temporal.Instant;
  readonly newDueAt: Temporal.Instant;
  /** working days or minutes, whichever the limit counts */
  readonly added: number;
  readonly reason: string;
  readonly plan: string;
  readonly decidedAt: Temporal.Instant | null;
  /** lapse: nobody decided before the clock was due, or there was nothing left to decide */
  readonly decision: 'grant' | 'refuse' | 'lapse' | null;
};

export type Assignment = {
  /** null until saved */
  readonly id: string | null;
  readonly unitCode: string;
  readonly role: 'lead' | 'helper';
  readonly question: string | null;
  readonly assignedAt: Temporal.Instant;
  readonly signedAt: Temporal.Instant | null;
  readonly assigneeId: string | null;
  readonly answeredAt: Temporal.Instant | null;
  readonly answer: string | null;
  readonly endedAt: Temporal.Instant | null;
  readonly endReason: string | null;
};

/** 挂账: what is to be done once it can be, who sees to it, and the day it is looked at again. */
export type Shelf = {
  readonly plan: string;
  /** the person or office responsible, as written */
  readonly owner: string;
  /** a date of the district, `YYYY-MM-DD` */
  readonly reviewOn: string;
};

/** Everything a decision about a case may ask. Decisions return the next state; they never change this one. */
export type CaseState = {
  readonly id: string;
  readonly number: string;
  readonly version: number;
  readonly status: CaseStatus;
  readonly returnTo: CaseStatus | null;
  readonly class: CaseClass | null;
  readonly categoryCode: string | null;
  readonly areaCode: string | null;
  readonly channel: Channel;
  readonly enterpriseId: string | null;
  readonly filedById: string | null;
  readonly isFiledByStaff: boolean;
  readonly title: string;
  readonly description: string;
  readonly expectation: string | null;
  readonly isConfidential: boolean;
  readonly isUrgent: boolean;
  readonly isReturnBarred: boolean;
  readonly returnCount: number;
  readonly isAppealed: boolean;
  readonly isSupervised: boolean;
  /** 包案领导: the leader who took it on, by name and position */
  readonly takenOnBy: string | null;
  readonly isSampled: boolean;
  readonly redoRound: number;
  /** 催办: how often, by company and office; when the company did last */
  readonly remindCount: number;
  readonly remindedAt: Temporal.Instant | null;
  readonly submittedAt: Temporal.Instant;
  readonly acceptedAt: Temporal.Instant | null;
  readonly dispatchedAt: Temporal.Instant | null;
  readonly signedAt: Temporal.Instant | null;
  readonly contactedAt: Temporal.Instant | null;
  readonly finishedAt: Temporal.Instant | null;
  readonly answeredAt: Temporal.Instant | null;
  readonly declinedAt: Temporal.Instant | null;
  readonly closedAt: Temporal.Instant | null;
  readonly withdrawnAt: Temporal.Instant | null;
  readonly promisedAt: Temporal.Instant | null;
  /** 暂停计时: when work goes on by itself */
  readonly suspendedUntil: Temporal.Instant | null;
  readonly result: CaseResult | null;
  readonly publicAnswer: string | null;
  readonly internalOpinion: string | null;
  readonly unsolvedReason: string | null;
  /** asked for or on the long-term list; null otherwise, and for a ledger's case whose plan is not known */
  readonly shelf: Shelf | null;
  readonly isSolvedByCompany: boolean | null;
  readonly ratingScore: number | null;
  readonly ratingComment: string | null;
  readonly ratedAt: Temporal.Instant | null;
  readonly parentId: string | null;
  readonly partCount: number;
  readonly mergedIntoId: string | null;
  /** who signed, worked on or answered it: none of them may review it */
  readonly handlerIds: readonly string[];
  readonly assignments: readonly Assignment[];
  readonly clocks: readonly Clock[];
};

/** company: everybody in the case reads it; staff: the company never does. */
export type Audience = 'company' | 'staff';

/** What happened, to be appended to the history with sequence and hash. */
export type NewEvent = {
  readonly type: string;
  readonly audience: Audience;
  readonly data: Readonly<Record<string, unknown>>;
};

/** A part split off a case, filed as a case of its own under its parent. */
export type NewPart = { readonly title: string; readonly description: string; readonly categoryCode: string | null };

export type Decided = {
  readonly next: CaseState;
  readonly events: readonly NewEvent[];
  readonly parts?: readonly NewPart[];
};

export const leadOf = (state: CaseState): Assignment | null =>
  state.assignments.find((each) => each.role === 'lead' && each.endedAt === null) ?? null;

export const helpersOf = (state: CaseState): readonly Assignment[] =>
  state.assignments.filter((each) => each.role === 'helper' && each.endedAt === null);

export const activeAssignment = (state: CaseState, unitCode: string): Assignment | null =>
  state.assignments.find((each) => each.unitCode === unitCode && each.endedAt === null) ?? null;

/** The clock of the lead's own work: the redo's while there is one, else handling. */
export const workClockOf = (state: CaseState): Clock | null =>
  runningClock(state, 'redo') ?? runningClock(state, 'handling');

export const runningClock = (state: CaseState, name: ClockName, unitCode?: string | null): Clock | null =>
  state.clocks.find(
    (clock) =>
      clock.name === name && clock.stoppedAt === null && (unitCode === undefined || clock.unitCode === unitCode),
  ) ?? null;
