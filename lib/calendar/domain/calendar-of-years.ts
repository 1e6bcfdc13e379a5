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

/** A calendar with one year published anew, the others as they are. */
export function withYear(
  calendar: WorkingCalendar,
  { year, days }: Pick<CalendarYear, 'year' | 'days'>,
): WorkingCalendar {
  const isOther = (date: IsoDate) => !date.startsWith(`${year}-`);
  const own = calendarOfYears(calendar, [{ year, published: true, days }]);
  return {
    ...calendar,
    holidays: new Set([...[...calendar.holidays].filter(isOther), ...own.holidays]),
    workdays: new Map([...[...calendar.workdays].filter(([date]) => isOther(date)), ...own.workdays]),
    publishedYears: new Set([...[...calendar.publishedYears].filter((each) => each !== year), ...own.publishedYears]),
  };
}
