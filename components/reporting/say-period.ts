import type { Locale } from '#lib/i18n/locale.ts';
import { sayDate, sayMonth } from '#lib/i18n/say-date.ts';
import { type Period, wholeMonth } from '#lib/reporting/domain/period.ts';

type SayRange = (dates: { from: string; to: string }) => string;

/** `2026年10月`, or its first and last day. */
export function sayPeriod(period: Period, locale: Locale, sayRange: SayRange): string {
  const month = wholeMonth(period);
  if (month) return sayMonth(month, locale);
  if (period.from.equals(period.to)) return sayDate(period.from, locale);
  return sayRange({ from: sayDate(period.from, locale), to: sayDate(period.to, locale) });
}
