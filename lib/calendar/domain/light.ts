import type { LightThresholds } from './light-thresholds.ts';

export type Light = 'green' | 'yellow' | 'red' | 'dark-red' | 'grey';

export type LitClock = LightThresholds & {
  readonly dueAt: Temporal.Instant;
  readonly pausedSince: Temporal.Instant | null;
  readonly stoppedAt: Temporal.Instant | null;
};

/**
 * The light of a clock at `now`. The due instant itself is still on time. A stopped clock keeps the colour of its stop, green
 * when it was in time, since nothing is left to warn about; a paused one is grey. Rule: domain.md §1.7.
 */
export function lightOf(clock: LitClock, now: Temporal.Instant): Light {
  if (!clock.stoppedAt && clock.pausedSince) return 'grey';
  const at = clock.stoppedAt ?? now;
  if (isAfter(at, clock.darkRedAt)) return 'dark-red';
  if (isAfter(at, clock.dueAt)) return 'red';
  return clock.stoppedAt || isAfter(clock.warnAt, at) ? 'green' : 'yellow';
}

const isAfter = (a: Temporal.Instant, b: Temporal.Instant): boolean => Temporal.Instant.compare(a, b) > 0;
