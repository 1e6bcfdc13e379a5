import type { WorkingCalendar } from './types.ts';

/**
 * Remembers what `build` makes of a calendar's year for as long as the calendar object lives: five thousand deadlines of one
 * preview then share a few tables, and a calendar sent along with a request leaves nothing behind.
 */
export function oncePerYear<T>(
  build: (calendar: WorkingCalendar, year: number) => T,
): (calendar: WorkingCalendar, year: number) => T {
  const remembered = new WeakMap<WorkingCalendar, Map<number, T>>();
  return (calendar, year) => {
    const years = remembered.get(calendar) ?? new Map<number, T>();
    remembered.set(calendar, years);
    const known = years.get(year);
    if (known !== undefined) return known;
    const made = build(calendar, year);
    years.set(year, made);
    return made;
  };
}
