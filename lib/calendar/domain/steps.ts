import { type Exceptions, exceptionsMet } from './exceptions.ts';
import type { CountedPause } from './past-pauses.ts';
import { unpublishedYears } from './published.ts';
import type { IsoDate, Limit, WorkingCalendar } from './types.ts';
import { localDate } from './working-year.ts';

/** How a due time came about, as facts to be worded in any language, in reading order. */
export type Step =
  | { readonly kind: 'start'; readonly at: Temporal.Instant }
  | { readonly kind: 'movedToOpening'; readonly at: Temporal.Instant }
  | { readonly kind: 'countedDays'; readonly workingDays: number; readonly after: IsoDate }
  | { readonly kind: 'countedMinutes'; readonly workingMinutes: number }
  | {
      readonly kind: 'holidays';
      readonly from: IsoDate;
      readonly through: IsoDate;
      /** Dates lost that would have worked, in so many separate stretches. */
      readonly workingDays: number;
      readonly stretches: number;
    }
  /** `dates` names the first twelve of the `days` make-up workdays met. */
  | { readonly kind: 'makeUpDays'; readonly days: number; readonly dates: readonly IsoDate[] }
  | {
      readonly kind: 'pausedDays';
      readonly from: Temporal.Instant;
      readonly to: Temporal.Instant;
      readonly workingDays: number;
    }
  | {
      readonly kind: 'pausedMinutes';
      readonly from: Temporal.Instant;
      readonly to: Temporal.Instant;
      readonly workingMinutes: number;
    }
  | { readonly kind: 'unpublishedYears'; readonly years: readonly number[] }
  | { readonly kind: 'due'; readonly at: Temporal.Instant };

/** What a person reads one by one; a limit of years gets a sum instead. */
const NAMED_ONE_BY_ONE = 12;

export type Course = {
  readonly startAtMs: number;
  readonly startsAtMs: number;
  readonly limit: Limit;
  readonly pauses: readonly CountedPause[];
  readonly dueAtMs: number;
};

/** The steps of a course the clock has run. */
export function stepsOf(calendar: WorkingCalendar, course: Course): readonly Step[] {
  const { startAtMs, startsAtMs, limit, pauses, dueAtMs } = course;
  const after = localDate(calendar, startAtMs);
  const through = localDate(calendar, dueAtMs);
  const exceptions = exceptionsMet(calendar, after, through);
  // Minutes count from the start on: a make-up day it falls on is met as well.
  const since = 'workingMinutes' in limit ? localDate(calendar, startsAtMs).subtract({ days: 1 }) : after;
  const { makeUpDays } = exceptionsMet(calendar, since, through);
  const years = unpublishedYears(calendar, after, through);
  return [
    { kind: 'start', at: instant(startAtMs) },
    ...(startsAtMs > startAtMs ? [{ kind: 'movedToOpening', at: instant(startsAtMs) } as const] : []),
    'workingMinutes' in limit
      ? { kind: 'countedMinutes', workingMinutes: limit.workingMinutes }
      : { kind: 'countedDays', workingDays: limit.workingDays, after: localDate(calendar, startsAtMs).toString() },
    ...holidaySteps(exceptions.holidays),
    ...makeUpSteps(makeUpDays),
    ...pauses.map((pause) => pauseStep(pause, limit)),
    ...(years.length > 0 ? [{ kind: 'unpublishedYears', years } as const] : []),
    { kind: 'due', at: instant(dueAtMs) },
  ];
}

function holidaySteps(holidays: Exceptions['holidays']): readonly Step[] {
  const first = holidays[0];
  const last = holidays.at(-1);
  if (!first || !last) return [];
  if (holidays.length <= NAMED_ONE_BY_ONE) {
    return holidays.map((stretch) => ({ kind: 'holidays', ...stretch, stretches: 1 }));
  }
  const workingDays = holidays.reduce((sum, stretch) => sum + stretch.workingDays, 0);
  return [{ kind: 'holidays', from: first.from, through: last.through, workingDays, stretches: holidays.length }];
}

const makeUpSteps = (dates: Exceptions['makeUpDays']): readonly Step[] =>
  dates.length === 0 ? [] : [{ kind: 'makeUpDays', days: dates.length, dates: dates.slice(0, NAMED_ONE_BY_ONE) }];

function pauseStep({ fromMs, toMs, lost }: CountedPause, limit: Limit): Step {
  const span = { from: instant(fromMs), to: instant(toMs) };
  return 'workingMinutes' in limit
    ? { kind: 'pausedMinutes', ...span, workingMinutes: lost / 60_000 }
    : { kind: 'pausedDays', ...span, workingDays: lost };
}

const instant = (epochMs: number): Temporal.Instant => Temporal.Instant.fromEpochMilliseconds(epochMs);
