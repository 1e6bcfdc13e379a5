import type { Viewer } from '#lib/access/domain/viewer.ts';
import { CASE_STATUSES, type CaseStatus, type ClockName } from './names.ts';
import type { Clock } from './state.ts';

/** A company reads `return-requested` as `dispatched`, `in-review` as `in-progress` (contract 2) and `archived` as `closed`. */
export function statusSeenBy(viewer: Pick<Viewer, 'kind'>, status: CaseStatus): CaseStatus {
  if (viewer.kind === 'staff') return status;
  if (status === 'return-requested') return 'dispatched';
  if (status === 'archived') return 'closed';
  return status === 'in-review' ? 'in-progress' : status;
}

/** The statuses that somebody means who names these: a company's words cover the hidden ones, and its own are all it can name. */
export const statusesMeantBy = (viewer: Pick<Viewer, 'kind'>, named: readonly CaseStatus[]): CaseStatus[] =>
  viewer.kind === 'staff' ? [...named] : CASE_STATUSES.filter((status) => named.includes(statusSeenBy(viewer, status)));

/**
 * What an event tells this person. A company reads of the case its own was merged into by the link of its case alone, which is
 * there for those who may see that one: not every member may know of a colleague's request (rule 21).
 */
export function dataSeenBy(viewer: Pick<Viewer, 'kind'>, type: string, data: EventData): EventData {
  if (viewer.kind === 'staff' || !data) return data;
  const { into, insteadOf: _, ...told } = data;
  return type === 'merged' || into === undefined ? told : { ...told, into };
}

type EventData = Readonly<Record<string, unknown>> | null;

/** A company sees the office's clock until its request is passed on, and its own. */
const COMPANY_CLOCKS: ReadonlySet<ClockName> = new Set(['acceptance', 'information', 'rating']);

export const isClockSeenBy = (viewer: Pick<Viewer, 'kind'>, clock: Pick<Clock, 'name'>): boolean =>
  viewer.kind === 'staff' || COMPANY_CLOCKS.has(clock.name);
