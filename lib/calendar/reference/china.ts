import notices from 'chinese-days/dist/chinese-days.json' with { type: 'json' };
import { type CalendarYear, calendarOfYears } from '../domain/calendar-of-years.ts';
import type { Hours, IsoDate, Weekday, WorkingCalendar } from '../domain/types.ts';

export type ChinaDay = {
  readonly date: IsoDate;
  readonly kind: 'holiday' | 'workday';
  readonly name: string;
  readonly nameEn: string;
};
export type ChinaYear = Omit<CalendarYear, 'days'> & { readonly days: readonly ChinaDay[] };

const DAY: Hours = [
  ['09:00', '12:00'],
  ['13:30', '17:30'],
];

/** Usual office hours in Shanghai, Monday to Friday; a district may keep its own. */
export const CHINA_WEEK: Readonly<Record<Weekday, Hours>> = { 1: DAY, 2: DAY, 3: DAY, 4: DAY, 5: DAY, 6: [], 7: [] };

/**
 * Public holidays and make-up workdays of the State Council's yearly notices, 2004 on, as kept by the npm package
 * `chinese-days`. The year after the last notice is listed too, unpublished, so that it shows as awaited.
 */
export function chinaCalendarYears(): readonly ChinaYear[] {
  const days = [...daysOf(notices.holidays, 'holiday'), ...daysOf(notices.workdays, 'workday')];
  const byYear = Map.groupBy(days, ({ date }) => Number(date.slice(0, 4)));
  const first = Math.min(...byYear.keys());
  const awaited = Math.max(...byYear.keys()) + 1;
  return Array.from({ length: awaited - first + 1 }, (_, index) => {
    const year = first + index;
    const ofYear = (byYear.get(year) ?? []).toSorted((a, b) => a.date.localeCompare(b.date));
    return { year, published: ofYear.length > 0, days: ofYear };
  });
}

/** The calendar `CN` with a district's hours. */
export const chinaCalendar = (week: Readonly<Record<Weekday, Hours>> = CHINA_WEEK): WorkingCalendar =>
  calendarOfYears({ timeZone: 'Asia/Shanghai', week }, chinaCalendarYears());

/** The package writes a day as `Spring Festival,春节,4`. */
function daysOf(notice: Readonly<Record<IsoDate, string>>, kind: ChinaDay['kind']): readonly ChinaDay[] {
  return Object.entries(notice).map(([date, text]) => {
    const [nameEn = text, name = nameEn] = text.split(',');
    return { date, kind, name, nameEn };
  });
}
