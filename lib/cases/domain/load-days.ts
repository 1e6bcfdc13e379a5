import type { WorkingCalendar } from '#lib/calendar/domain/types.ts';
import { hoursOn } from '#lib/calendar/domain/working-year.ts';
import type { ClockName } from './names.ts';

export type DayKind = 'working' | 'make-up' | 'holiday' | 'weekend';

/** A day of the table; `date` null stands for what is past due. */
export type LoadDay = {
  readonly date: Temporal.PlainDate | null;
  readonly kind: DayKind;
  readonly count: number;
  readonly work: readonly { readonly clock: ClockName; readonly count: number }[];
};

type Counted = { readonly date: string | null; readonly clock: ClockName; readonly count: number };

/** Calendar days that a load looks ahead, today among them. */
export const LOAD_DAYS = 14;

/**
 * What is past due, then each day of the two weeks from `today`: working days and holidays always, a plain weekend only where
 * something falls due on it (an urgent matter, a day somebody named).
 */
export function loadDays(
  counted: readonly Counted[],
  { calendar, today }: { calendar: WorkingCalendar; today: Temporal.PlainDate },
): LoadDay[] {
  const dayOf = (date: Temporal.PlainDate | null): LoadDay => {
    const work = counted
      .filter((each) => each.date === (date?.toString() ?? null))
      .map(({ clock, count }) => ({ clock, count }))
      .toSorted((a, b) => b.count - a.count);
    const kind = date ? dayKind(calendar, date) : 'working';
    return { date, kind, work, count: work.reduce((sum, { count }) => sum + count, 0) };
  };
  const dates = Array.from({ length: LOAD_DAYS }, (_, days) => today.add({ days }));
  return [dayOf(null), ...dates.map(dayOf).filter(({ kind, count }) => kind !== 'weekend' || count > 0)];
}

export function dayKind(calendar: WorkingCalendar, date: Temporal.PlainDate): DayKind {
  const weekday = date.dayOfWeek as keyof WorkingCalendar['week'];
  const isUsual = calendar.week[weekday].length > 0;
  const works = hoursOn(calendar, date.toString(), weekday).length > 0;
  if (works) return isUsual ? 'working' : 'make-up';
  return isUsual ? 'holiday' : 'weekend';
}
