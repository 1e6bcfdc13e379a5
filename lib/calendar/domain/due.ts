import { ok, type Refused, type Result, refuse } from '#lib/shared/result.ts';
import { pastPauses } from './past-pauses.ts';
import { unionOfPauses } from './pauses.ts';
import { startClock } from './running-clock.ts';
import { type Step, stepsOf } from './steps.ts';
import type { Limit, Pause, WorkingCalendar } from './types.ts';
import { hasWorkingTime } from './working-year.ts';

export type Due = {
  readonly dueAt: Temporal.Instant;
  /** True when a year between start and due has no published calendar: the answer may still move. */
  readonly provisional: boolean;
  readonly steps: readonly Step[];
};

export const LONGEST_LIMIT = { workingDays: 10_000, workingMinutes: 4_200_000 } as const;

/**
 * When a limit falls due, to the millisecond. A day limit counts working dates after the local date of its start, due at
 * closing time (`endOfDay`, whatever the hour or day of the start) or at the clock time of the start (`sameTime`); `sameTime`
 * and minute limits started outside hours begin at the next opening. Pauses move the due time by what they took: working
 * minutes, or the working dates after each pause's first local date through its last. Rule: domain.md §2.0, 1; contract.md §2.
 * Example: 5 working days from Friday 13 February 2026, 17:31 in China (14 February works, 15–23 do not) end on Friday
 * 27 February at 17:30. Refused: `limit-not-positive`, `limit-too-long`, `calendar-without-working-time`.
 */
export function dueOf(
  calendar: WorkingCalendar,
  { startAt, limit, pauses = [] }: { startAt: Temporal.Instant; limit: Limit; pauses?: readonly Pause[] },
): Result<Due> {
  const unusable = refuseUnusable(limit);
  if (unusable) return unusable;
  const noTime = refuse('calendar-without-working-time');
  if (!hasWorkingTime(calendar)) return noTime;

  const startAtMs = startAt.epochMilliseconds;
  const clock = startClock(calendar, startAtMs, limit);
  const reached = clock && pastPauses(clock, unionOfPauses(pauses, clock.startsAtMs));
  if (!reached) return noTime;

  const steps = stepsOf(calendar, { startAtMs, startsAtMs: clock.startsAtMs, limit, ...reached });
  return ok({
    dueAt: Temporal.Instant.fromEpochMilliseconds(reached.dueAtMs),
    provisional: steps.some((step) => step.kind === 'unpublishedYears'),
    steps,
  });
}

function refuseUnusable(limit: Limit): Refused | null {
  const [amount, longest] =
    'workingMinutes' in limit
      ? [limit.workingMinutes, LONGEST_LIMIT.workingMinutes]
      : [limit.workingDays, LONGEST_LIMIT.workingDays];
  if (!Number.isInteger(amount) || amount < 1) return refuse('limit-not-positive');
  return amount > longest ? refuse('limit-too-long', { longest }) : null;
}
