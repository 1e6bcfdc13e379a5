import type { ClockName } from '#lib/cases/domain/names.ts';
import type { Staffing } from './whom.ts';

/** What happened to a case, as far as somebody is told of it. */
export type News = {
  readonly caseId: string;
  readonly seq: number;
  readonly type: string;
  readonly at: Temporal.Instant;
  readonly actorKind: 'company' | 'staff' | 'system';
  readonly actorId: string | null;
  readonly fromStatus: string | null;
  readonly toStatus: string | null;
  /** one act may leave several events of the same moment */
  readonly isFirstOfAct: boolean;
  readonly data: Readonly<Record<string, unknown>>;
  readonly isUrgent: boolean;
  readonly case: NewsCase;
};

/** The case as it stands when the news is heard. */
export type NewsCase = {
  /** who filed it for the company and still belongs to it */
  readonly filerId: string | null;
  readonly ownerIds: readonly string[];
  readonly leadUnitCode: string | null;
  readonly handlerIds: readonly string[];
  readonly dispatchedAt: Temporal.Instant | null;
  readonly promisedAt: Temporal.Instant | null;
  /** those that have not ended */
  readonly assignments: readonly { readonly unitCode: string; readonly assigneeId: string | null }[];
  /** those that have not stopped, the earliest due first */
  readonly clocks: readonly NewsClock[];
};

export type NewsClock = {
  readonly name: ClockName;
  readonly unitCode: string | null;
  readonly startedAt: Temporal.Instant;
  /** when its last pause ended */
  readonly resumedAt: Temporal.Instant | null;
  readonly isPaused: boolean;
  readonly dueAt: Temporal.Instant;
};

export type NewsContext = {
  readonly staffing: Staffing;
  readonly unitsWithEndpoints: ReadonlySet<string>;
};
