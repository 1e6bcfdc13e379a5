import type { Hours, Weekday } from '#lib/calendar/domain/types.ts';
import type { ClockStep } from '../domain/clock-steps.ts';
import type { Clock } from '../domain/state.ts';

type Week = Readonly<Record<Weekday, Hours>>;
type Office = { readonly timeZone: string; readonly week: Week };

/**
 * The due time that somebody finds with the steps and the weekly hours alone, walking from date to date or from minute to minute:
 * no calendar is asked. Only for steps that name each holiday and make-up day.
 */
export function dueByHand(steps: readonly ClockStep[], clock: Pick<Clock, 'limit'>, office: Office): Temporal.Instant {
  const stored = steps.find((step) => step.kind === 'stored');
  if (stored) return stored.at;
  const worksOn = datesThatWork(steps, office.week);
  const moved = steps.find((step) => step.kind === 'movedToOpening') ?? steps.find((step) => step.kind === 'start');
  if (!moved) throw new Error('No step says when it started');
  const start = moved.at.toZonedDateTimeISO(office.timeZone);
  const days = steps.find((step) => step.kind === 'countedDays');
  if (!days) return walkMinutes(start, minutesIn(steps), worksOn);
  const paused = steps.reduce((sum, step) => sum + (step.kind === 'pausedDays' ? step.workingDays : 0), 0);
  let date = Temporal.PlainDate.from(days.after);
  for (let left = days.workingDays + paused; left > 0; ) {
    date = date.add({ days: 1 });
    if (worksOn(date).length > 0) left -= 1;
  }
  const isAtClosing = 'workingDays' in clock.limit && clock.limit.due === 'endOfDay';
  const plainTime = isAtClosing ? worksOn(date).at(-1)?.[1] : start.toPlainTime();
  return date.toZonedDateTime({ timeZone: office.timeZone, plainTime: plainTime ?? '00:00' }).toInstant();
}

function datesThatWork(steps: readonly ClockStep[], week: Week): (date: Temporal.PlainDate) => Hours {
  const holidays = steps.filter((step) => step.kind === 'holidays');
  const makeUpDays = new Set(steps.flatMap((step) => (step.kind === 'makeUpDays' ? step.dates : [])));
  return (date) => {
    const iso = date.toString();
    if (makeUpDays.has(iso)) return week[1];
    if (holidays.some(({ from, through }) => from <= iso && iso <= through)) return [];
    return week[date.dayOfWeek as Weekday];
  };
}

function minutesIn(steps: readonly ClockStep[]): number {
  return steps.reduce((sum, step) => {
    const adds = step.kind === 'countedMinutes' || step.kind === 'pausedMinutes';
    return adds ? sum + step.workingMinutes : sum;
  }, 0);
}

/** Seconds of a start are carried along: a minute is worked from any second to the same of the next. */
function walkMinutes(
  start: Temporal.ZonedDateTime,
  workingMinutes: number,
  worksOn: (date: Temporal.PlainDate) => Hours,
): Temporal.Instant {
  let left = workingMinutes * 60_000;
  for (let date = start.toPlainDate(); ; date = date.add({ days: 1 })) {
    for (const [opens, closes] of worksOn(date)) {
      const at = (plainTime: string) =>
        date.toZonedDateTime({ timeZone: start.timeZoneId, plainTime }).epochMilliseconds;
      const from = Math.max(at(opens), start.epochMilliseconds);
      const open = Math.max(0, at(closes) - from);
      if (left <= open) return Temporal.Instant.fromEpochMilliseconds(from + left);
      left -= open;
    }
  }
}
