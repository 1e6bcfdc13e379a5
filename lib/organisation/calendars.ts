import type { WorkingCalendar } from '#lib/calendar/domain/types.ts';
import type { CalendarByCode } from '#lib/calendar/get-calendar.ts';
import { chinaCalendar } from '#lib/calendar/reference/china.ts';
import type { Directory } from './directory.ts';

let china: WorkingCalendar | null = null;

/** The calendars a call may name: the district's own with its hours, and `CN` with usual office hours where that is another. */
export const calendarsOf =
  ({ district, calendar }: Directory): CalendarByCode =>
  (code) => {
    if (code === district.calendarCode) return calendar;
    if (code !== 'CN') return null;
    china ??= chinaCalendar();
    return china;
  };
