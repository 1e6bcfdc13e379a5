import { measure } from '#lib/calendar/domain/measure.ts';
import type { DayLimit } from '#lib/calendar/domain/types.ts';
import { ok, type Result, refuse } from '#lib/shared/result.ts';
import { startClock } from './clocks.ts';
import { dayOf } from './day-input.ts';
import type { ClockName } from './names.ts';
import type { Acting } from './rules.ts';
import type { CaseState } from './state.ts';

/** A day that somebody named for something to be done by, and the working days until then. */
export type NamedDay = { readonly on: string; readonly limit: DayLimit };

type Asked = {
  /** a date of the district, or an instant, of which its local date counts */
  readonly day: string;
  readonly field: string;
  /** calendar days from today */
  readonly atMostDays: number;
};

/**
 * A named day as a limit that ends with it: at closing time of the last working date up to the day. Refuses `date-invalid`,
 * `day-not-ahead` where no working date lies after today up to it, and `day-too-far`.
 */
export function namedDay({ now, rules: { calendar } }: Acting, { day, field, atMostDays }: Asked): Result<NamedDay> {
  const date = dayOf(day, calendar.timeZone);
  if (!date) return refuse('date-invalid', {}, field);
  const today = now.toZonedDateTimeISO(calendar.timeZone).toPlainDate();
  const endOfDay = date.add({ days: 1 }).toZonedDateTime(calendar.timeZone).toInstant().subtract({ milliseconds: 1 });
  const { workingDays } = measure(calendar, { from: now, to: endOfDay });
  if (workingDays < 1) return refuse('day-not-ahead', {}, field);
  if (today.until(date, { largestUnit: 'days' }).days > atMostDays) {
    return refuse('day-too-far', { days: atMostDays }, field);
  }
  return ok({ on: date.toString(), limit: { workingDays, due: 'endOfDay' } });
}

/** The furthest day that can be named: what a limit may last at most, give or take the holidays of a year. */
export const NAMED_DAYS_AT_MOST = 366;

/**
 * Starts a clock that is due on a named day. It is never provisional: the day was named by a person and stays, whatever calendar is
 * published later.
 */
export function startNamedClock(
  state: CaseState,
  { now: at, rules }: Acting,
  { name, unitCode, day }: { name: ClockName; unitCode: string; day: NamedDay },
): CaseState {
  const started = startClock(state, rules.calendar, { name, unitCode, limit: day.limit, at });
  const clocks = started.clocks.with(-1, {
    ...(started.clocks.at(-1) as (typeof started.clocks)[number]),
    isProvisional: false,
  });
  return { ...started, clocks };
}
