import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  closingLimits,
  drawnPauses,
  dueIn,
  pausesFrom,
  sameTimeLimits,
  starts,
  type World,
  worlds,
} from '../testing/worlds.ts';
import type { Hours, IsoDate, Pause, Weekday, WorkingCalendar } from './types.ts';

const shortLimits = fc.record({ workingMinutes: fc.integer({ min: 1, max: 900 }) });

it('minute limits agree with walking from minute to minute', () => {
  fc.assert(
    fc.property(worlds, starts, shortLimits, drawnPauses, (world, start, limit, drawn) => {
      const from = world.from.add({ minutes: start });
      const pauses = pausesFrom(world.from, drawn);
      const walked = walkMinutes(world.calendar, { from, pauses }, limit.workingMinutes);
      expect(dueIn(world, from, limit, pauses).toString()).toBe(walked.toString());
    }),
    { numRuns: 50 },
  );
});

it('day limits agree with walking from date to date', () => {
  fc.assert(
    fc.property(worlds, starts, closingLimits, drawnPauses, (world, start, limit, drawn) => {
      const from = world.from.add({ minutes: start });
      const pauses = pausesFrom(world.from, drawn);
      const walked = walkDates(
        world,
        { from, pauses, dueOn: (date) => closingOf(world.calendar, date) },
        limit.workingDays,
      );
      expect(dueIn(world, from, limit, pauses).toString()).toBe(walked.toString());
    }),
  );
});

it('the same clock time agrees with walking from date to date', () => {
  fc.assert(
    fc.property(worlds, starts, sameTimeLimits, drawnPauses, (world, start, limit, drawn) => {
      const { timeZone } = world.calendar;
      const asked = world.from.add({ minutes: start });
      const from = walkMinutes(world.calendar, { from: asked, pauses: [] }, 1).subtract({ minutes: 1 });
      const plainTime = from.toZonedDateTimeISO(timeZone).toPlainTime();
      const pauses = pausesFrom(world.from, drawn);
      const dueOn = (date: Temporal.PlainDate) => date.toZonedDateTime({ timeZone, plainTime }).toInstant();
      const walked = walkDates(world, { from, pauses, dueOn }, limit.workingDays);
      expect(dueIn(world, asked, limit, pauses).toString()).toBe(walked.toString());
    }),
  );
});

type Walk = { readonly from: Temporal.Instant; readonly pauses: readonly Pause[] };

/** The end of the n-th open minute in which no pause runs. */
function walkMinutes(calendar: WorkingCalendar, { from, pauses }: Walk, n: number): Temporal.Instant {
  let at = from;
  for (let left = n; left > 0; at = at.add({ minutes: 1 })) {
    const isPaused = pauses.some((pause) => isBefore(at, pause.to) && !isBefore(at, pause.from));
    if (!isPaused && isOpen(calendar, at)) left -= 1;
  }
  return at;
}

/**
 * The n-th working date and as many more as pauses took. A pause takes dates once it begins before the due time found so far,
 * or before one that does has ended.
 */
function walkDates(
  { calendar }: World,
  { from, pauses, dueOn }: Walk & { readonly dueOn: (date: Temporal.PlainDate) => Temporal.Instant },
  n: number,
): Temporal.Instant {
  const local = (at: Temporal.Instant) => at.toZonedDateTimeISO(calendar.timeZone).toPlainDate();
  const running = pauses
    .map((pause) => ({ ...pause, from: isBefore(pause.from, from) ? from : pause.from }))
    .filter((pause) => isBefore(pause.from, pause.to));
  const counted = new Set<Pause>();
  for (;;) {
    const taken = new Set([...counted].flatMap((pause) => workingDates(calendar, local(pause.from), local(pause.to))));
    let date = local(from);
    for (let left = n + taken.size; left > 0; ) {
      date = date.add({ days: 1 });
      if (hoursOf(calendar, date).length > 0) left -= 1;
    }
    const due = dueOn(date);
    const before = counted.size;
    for (const pause of running) {
      const continues = [...counted].some((other) => !isBefore(other.to, pause.from));
      if (continues || isBefore(pause.from, due)) counted.add(pause);
    }
    if (counted.size === before) return due;
  }
}

function workingDates(calendar: WorkingCalendar, after: Temporal.PlainDate, through: Temporal.PlainDate): IsoDate[] {
  const length = after.until(through).days;
  const dates = Array.from({ length }, (_, index) => after.add({ days: index + 1 }));
  return dates.filter((date) => hoursOf(calendar, date).length > 0).map(String);
}

function isOpen(calendar: WorkingCalendar, at: Temporal.Instant): boolean {
  const local = at.toZonedDateTimeISO(calendar.timeZone);
  const clock = local.toPlainTime().toString({ smallestUnit: 'minute' });
  return hoursOf(calendar, local.toPlainDate()).some(([opens, closes]) => opens <= clock && clock < closes);
}

function closingOf(calendar: WorkingCalendar, date: Temporal.PlainDate): Temporal.Instant {
  const { timeZone } = calendar;
  const closes = hoursOf(calendar, date).at(-1)?.[1] ?? '';
  return closes === '24:00'
    ? date.add({ days: 1 }).toZonedDateTime(timeZone).toInstant()
    : date.toZonedDateTime({ timeZone, plainTime: closes }).toInstant();
}

function hoursOf(calendar: WorkingCalendar, date: Temporal.PlainDate): Hours {
  const own = calendar.workdays.get(date.toString());
  return own ?? (calendar.holidays.has(date.toString()) ? [] : calendar.week[date.dayOfWeek as Weekday]);
}

const isBefore = (a: Temporal.Instant, b: Temporal.Instant) => Temporal.Instant.compare(a, b) < 0;
