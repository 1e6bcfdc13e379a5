import type { Viewer } from '#lib/access/domain/viewer.ts';
import type { CaseStatus, ClockName } from './names.ts';
import type { Clock } from './state.ts';

/** A company reads `return-requested` as `dispatched` and `in-review` as `in-progress` (contract 2). */
export function statusSeenBy(viewer: Pick<Viewer, 'kind'>, status: CaseStatus): CaseStatus {
  if (viewer.kind === 'staff') return status;
  if (status === 'return-requested') return 'dispatched';
  return status === 'in-review' ? 'in-progress' : status;
}

/** A company sees the office's clock until its request is passed on, and its own. */
const COMPANY_CLOCKS: ReadonlySet<ClockName> = new Set(['acceptance', 'information', 'rating']);

export const isClockSeenBy = (viewer: Pick<Viewer, 'kind'>, clock: Pick<Clock, 'name'>): boolean =>
  viewer.kind === 'staff' || COMPANY_CLOCKS.has(clock.name);
