import type { Locale } from '#lib/i18n/locale.ts';
import { messagesOf } from '#lib/i18n/messages.ts';
import { sayCount, sayShare } from '#lib/i18n/say-number.ts';
import type { ReportGroup } from '../get-case-report.ts';
import type { Chart } from './chart.ts';

/** The questions of the overview; each has its chart, its table and its address. */
export const QUESTIONS = ['month', 'unit', 'matter', 'area', 'channel'] as const;
export type Question = (typeof QUESTIONS)[number];

export const isQuestion = (value: string): value is Question => (QUESTIONS as readonly string[]).includes(value);

/** More bars than this are read better in the table. */
export const MOST_BARS = 12;

/** Months as they follow one another; units by how many are on time; everything else by how many there are. */
export function chartOf(question: Question, groups: readonly ReportGroup[], locale: Locale): Chart {
  if (question === 'month') {
    const { names } = messagesOf(locale).figures;
    const rows = groups.map(({ key, figures }) => ({
      label: shortMonth(key ?? '', locale),
      value: figures.collected,
      part: figures.closed,
      said: '',
    }));
    return { kind: 'columns', rows, names: [names.collected, names.closed] };
  }
  const shown = groups.slice(0, MOST_BARS);
  if (question === 'unit') {
    const rows = shown.map(({ label, figures: { onTime } }) => ({
      label,
      value: onTime.value,
      said: sayShare(onTime, locale),
    }));
    return { kind: 'bars', rows, most: 1 };
  }
  const rows = shown.map(({ label, figures }) => ({
    label,
    value: figures.collected,
    said: sayCount(figures.collected, locale),
  }));
  return { kind: 'bars', rows };
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** `11月`, and the year with each January: `2026年1月`. */
function shortMonth(key: string, locale: Locale): string {
  const [year = '', month = ''] = key.split('-');
  const number = Number(month);
  if (locale === 'en') return number === 1 ? `Jan ${year}` : (MONTHS[number - 1] ?? key);
  return number === 1 ? `${year}年1月` : `${number}月`;
}
