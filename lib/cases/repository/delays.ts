import type { WorkingCalendar } from '#lib/calendar/domain/types.ts';
import type { Tx } from '#lib/platform/db.ts';
import { type SettledDelay, settledDelays } from '../domain/delays.ts';
import type { CaseState } from '../domain/state.ts';

type Ids = { readonly districtId: number; readonly caseId: string };

export const delayRows = (ids: Ids, delays: readonly SettledDelay[]) => delays.map((delay) => ({ ...ids, ...delay }));

type Moment = { readonly calendar: WorkingCalendar; readonly now: Temporal.Instant };

/**
 * Who answers for how much of a case's delay, as the report counts it. Few cases are late, and what was settled before is read off
 * the state before, so most changes write nothing here.
 */
export async function saveDelays(
  tx: Tx,
  districtId: number,
  { before, after }: { before: CaseState; after: CaseState },
  { calendar, now }: Moment,
): Promise<void> {
  const settled = settledDelays(after, calendar, now);
  const isLate = settled.length > 0 || before.clocks.some(isPast);
  if (!isLate) return;
  const ids = { districtId, caseId: after.id };
  await tx.caseDelay.deleteMany({ where: ids });
  await tx.caseDelay.createMany({ data: delayRows(ids, settled) });
}

/** Stopped or standing still after it was due: a delay may be on record that this change takes off. */
function isPast({ dueAt, stoppedAt, pausedSince }: CaseState['clocks'][number]): boolean {
  const end = stoppedAt ?? pausedSince;
  return end !== null && Temporal.Instant.compare(end, dueAt) > 0;
}
