import type { Hours, IsoDate, Weekday, WorkingCalendar } from './types.ts';

/** A date that departs from the plain week. A make-up workday without hours of its own keeps Monday's. */
export type CalendarDay = {
  readonly date: IsoDate;
  readonly kind: 'holiday' | 'workday';
  readonly hours?: Hours | Weekday | null;
};

/** A year as announced; `published: false` stands for one still awaited. */
export type CalendarYear = {
  readonly year: number;
  readonly published: boolean;
  readonly days: readonly CalendarDay[];
};

/** An office's calendar from its weekly hours and the announced years. */
export function calendarOfYears(
  { timeZone, week }: { timeZone: string; week: Readonly<Record<Weekday, Hours>> },
  years: readonly CalendarYear[],
): WorkingCalendar {
  const days = years.flatMap((year) => year.days);
  const hoursOf = ({ hours }: CalendarDay) => (typeof hours === 'number' ? week[hours] : (hours ?? week[1]));
  return {
    timeZone,
    week,
    holidays: new Set(days.filter(({ kind }) => kind === 'holiday').map(({ date }) => date)),
    workdays: new Map(days.filter(({ kind }) => kind === 'workday').map((day) => [day.date, hoursOf(day)])),
    // An empty list is how a year looks before its notice appears, whatever its flag says.
    publishedYears: new Set(
      years.filter(({ published, days }) => published && days.length > 0).map(({ year }) => year),
    ),
  };
}
