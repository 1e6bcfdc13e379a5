import { pastPauses } from './past-pauses.ts';
import { unionOfPauses } from './pauses.ts';
import { minuteClock } from './running-clock.ts';
import type { Pause, WorkingCalendar } from './types.ts';

export type UsedClock = {
  readonly startAt: Temporal.Instant;
  readonly dueAt: Temporal.Instant;
  readonly pauses?: readonly Pause[];
};

/** When so many working minutes of a clock have been used, pauses not counted; the due time at the latest. */
export function whenUsed(
  calendar: WorkingCalendar,
  { startAt, dueAt, pauses = [] }: UsedClock,
  usedMinutes: number,
): Temporal.Instant {
  const running = minuteClock(calendar, startAt.epochMilliseconds, Math.round(usedMinutes * 60_000));
  const reached = running && pastPauses(running, unionOfPauses(pauses, running.startsAtMs));
  const atMs = Math.min(reached?.dueAtMs ?? Number.POSITIVE_INFINITY, dueAt.epochMilliseconds);
  return Temporal.Instant.fromEpochMilliseconds(atMs);
}
