import type { WorkingCalendar } from './types.ts';
import { HORIZON_YEARS, localYear, type Span, workingYear } from './working-year.ts';

/** Working milliseconds between two epoch milliseconds, real time passed within open hours; 0 when `toMs` is not later. */
export function workingMsBetween(calendar: WorkingCalendar, fromMs: number, toMs: number): number {
  if (toMs <= fromMs) return 0;
  const first = localYear(calendar, fromMs);
  const last = localYear(calendar, toMs);
  let total = worked(calendar, last, toMs) - worked(calendar, first, fromMs);
  for (let year = first; year < last; year += 1) total += workingYear(calendar, year).workingMs;
  return total;
}

/**
 * The moment `workingMs` of working time after `fromMs` have passed. Ending with an interval means its closing, not the next
 * opening. Null when the calendar runs out of working time.
 */
export function addWorkingMs(calendar: WorkingCalendar, fromMs: number, workingMs: number): number | null {
  if (workingMs <= 0) return fromMs;
  const first = localYear(calendar, fromMs);
  let target = worked(calendar, first, fromMs) + workingMs;
  for (let year = first; year < first + HORIZON_YEARS; year += 1) {
    const { spans, workingMs: inYear } = workingYear(calendar, year);
    if (target <= inYear) {
      const span = spans[firstIndex(spans, (each) => each.before + each.closesAt - each.opensAt >= target)];
      return span ? span.opensAt + target - span.before : null;
    }
    target -= inYear;
  }
  return null;
}

/** `atMs` itself inside open hours, else the next opening; a closing time is already outside. Null when there is none. */
export function nextOpening(calendar: WorkingCalendar, atMs: number): number | null {
  const first = localYear(calendar, atMs);
  for (let year = first; year < first + HORIZON_YEARS; year += 1) {
    const { spans } = workingYear(calendar, year);
    const span = spans[firstIndex(spans, (each) => each.closesAt > atMs)];
    if (span) return Math.max(atMs, span.opensAt);
  }
  return null;
}

/** Working milliseconds of a local year until `atMs`. */
function worked(calendar: WorkingCalendar, year: number, atMs: number): number {
  const { spans } = workingYear(calendar, year);
  const span = spans[firstIndex(spans, (each) => each.opensAt > atMs) - 1];
  return span ? span.before + Math.min(atMs, span.closesAt) - span.opensAt : 0;
}

/** Index of the first span for which `holds` is true, given that it stays true from there on. */
function firstIndex(spans: readonly Span[], holds: (span: Span) => boolean): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(spans[middle] as Span)) high = middle;
    else low = middle + 1;
  }
  return low;
}
