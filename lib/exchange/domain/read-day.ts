import { parseDate } from './parse-date.ts';
import { dayIn } from './people-columns.ts';

/** The day (YYYY-MM-DD) a cell means by the first format that fits; registers write some with a time behind them that means nothing. */
export function readDay(text: string, formats: readonly string[]): string | null {
  // A workbook keeps a day as a number, and a time as the part behind its point.
  if (/^\d{5}(\.\d+)?$/.test(text)) return dayIn(text.slice(0, 5))?.toString() ?? null;
  const read = parseDate(text, { formats, timeZone: 'UTC', offset: 'ignore' });
  return read?.toString().slice(0, 10) ?? null;
}
