import type { Stretch } from './pauses.ts';
import type { RunningClock } from './running-clock.ts';

export type CountedPause = Stretch & { readonly lost: number };
export type Reached = { readonly dueAtMs: number; readonly pauses: readonly CountedPause[] };

/**
 * Moves the due time of a running clock past its pauses (their union, in order). A pause counts when the clock still has time
 * left as it begins, and then in full, since it stands still to the pause's end: so one that begins on the last day, or after
 * the first due time but before the moved one, counts too. Null when the calendar runs out of working time.
 */
export function pastPauses(clock: RunningClock, pauses: readonly Stretch[]): Reached | null {
  const counted: CountedPause[] = [];
  let extra = 0;
  let dueAtMs = clock.dueAfter(0);
  for (const pause of pauses) {
    if (dueAtMs === null || pause.fromMs >= dueAtMs) break;
    const lost = clock.lostTo(pause);
    if (lost === 0) continue;
    extra += lost;
    dueAtMs = clock.dueAfter(extra);
    counted.push({ ...pause, lost });
  }
  return dueAtMs === null ? null : { dueAtMs, pauses: counted };
}
