import type { Locale } from '#lib/i18n/locale.ts';
import { messagesOf } from '#lib/i18n/messages.ts';
import { sayCount, sayShare } from '#lib/i18n/say-number.ts';
import type { Ranked } from '../domain/ranking.ts';
import type { ReportGroup } from '../get-case-report.ts';
import type { Chart } from './chart.ts';

/** The questions of the overview; each has its chart, its table and its address. */
export const QUESTIONS = ['month', 'unit', 'matter', 'area', 'channel'] as const;
export type Question = (typeof QUESTIONS)[number];

export const isQuestion = (value: string): value is Question => (QUESTIONS as readonly string[]).includes(value);

/** More bars than this are read better in the table. */
export const MOST_BARS = 12;

/** Months as they follow one another; the units that are ranked by their share on time; everything else by how many there are. */
export function chartOf(question: Question, ranked: readonly Ranked<ReportGroup>[], locale: Locale): Chart {
  const groups = ranked.filter(({ place }) => question !== 'unit' || place !== null).map(({ group }) => group);
  if (question === 'month') {
    const { names } = messagesOf(locale).figures;
    const rows = groups.map(({ key, figures }, index) => ({
      label: shortMonth(key ?? '', locale, index === 0),
      value: figures.collected,
      part: figures.closed,
      said: '',
    }));
    return { kind: 'columns', rows, isCut: false, names: [names.collected, names.closed] };
  }
  const shown = groups.slice(0, MOST_BARS);
  const isCut = groups.length > MOST_BARS;
  if (question === 'unit') {
    const rows = shown.map(({ label, figures: { onTime } }) => ({
      label,
      value: onTime.value,
      said: sayShare(onTime, locale),
    }));
    return { kind: 'bars', rows, isCut, most: 1 };
  }
  const rows = shown.map(({ label, figures }) => ({
    label,
    value: figures.collected,
    said: sayCount(figures.collected, locale),
  }));
  return { kind: 'bars', rows, isCut };
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** `11月`, and under the first and each January its year. */
function shortMonth(key: string, locale: Locale, isFirst: boolean): string {
  const [year = '', month = ''] = key.split('-');
  const number = Number(month);
  const name = locale === 'en' ? (MONTHS[number - 1] ?? key) : `${number}月`;
  return isFirst || number === 1 ? `${name}\n${year}` : name;
}
