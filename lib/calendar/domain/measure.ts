import { unionOfPauses } from './pauses.ts';
import { unpublishedYears } from './published.ts';
import { datesLostTo } from './running-clock.ts';
import type { Pause, WorkingCalendar } from './types.ts';
import { countWorkingDates } from './working-dates.ts';
import { workingMsBetween } from './working-time.ts';
import { localDate } from './working-year.ts';

export type Measured = {
  /** Not rounded: half a minute is 0.5. */
  readonly workingMinutes: number;
  readonly workingDays: number;
  readonly provisional: boolean;
};

/**
 * Working time between two instants without its pauses: minutes passed within open hours, and working dates after the local
 * date of `from` up to and including that of `to`. A span that ends before it begins holds nothing, and is never provisional.
 * Example: filed on Saturday, answered on Monday = 1 working day.
 */
export function measure(
  calendar: WorkingCalendar,
  { from, to, pauses = [] }: { from: Temporal.Instant; to: Temporal.Instant; pauses?: readonly Pause[] },
): Measured {
  const fromMs = from.epochMilliseconds;
  const toMs = to.epochMilliseconds;
  if (toMs < fromMs) return { workingMinutes: 0, workingDays: 0, provisional: false };

  const first = localDate(calendar, fromMs);
  const last = localDate(calendar, toMs);
  let workingMs = workingMsBetween(calendar, fromMs, toMs);
  let workingDays = countWorkingDates(calendar, first, last);
  for (const pause of unionOfPauses(pauses, fromMs)) {
    const within = { fromMs: pause.fromMs, toMs: Math.min(pause.toMs, toMs) };
    if (within.fromMs >= within.toMs) break;
    workingMs -= workingMsBetween(calendar, within.fromMs, within.toMs);
    workingDays -= datesLostTo(calendar, within);
  }
  return {
    workingMinutes: workingMs / 60_000,
    workingDays,
    provisional: unpublishedYears(calendar, first, last).length > 0,
  };
}
