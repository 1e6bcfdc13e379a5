import { stringify } from 'csv-stringify/sync';
import type { Locale } from '#lib/i18n/locale.ts';
import { messagesOf } from '#lib/i18n/messages.ts';
import { sayShare } from '#lib/i18n/say-number.ts';
import { escapeFormula } from '#lib/shared/escape-formula.ts';
import { COUNTS, type Figures, RATES } from './domain/figures.ts';
import type { Answer } from './get-insight.ts';
import type { InsightQuery } from './insight-query.ts';

/** A table for a spreadsheet: every share with its numerator and denominator, the whole last, then what the figures mean. */
export function writeTable({ question, report }: Answer, { period, basis }: InsightQuery, locale: Locale): string {
  const { figures: words, insight } = messagesOf(locale);
  const { numerator, denominator } = insight.figure;
  const header = [
    insight.question[question].column,
    ...COUNTS.map((name) => words.names[name]),
    ...RATES.flatMap((name) => [
      words.names[name],
      `${words.names[name]} ${numerator}`,
      `${words.names[name]} ${denominator}`,
    ]),
    words.names.handlingWorkingDays,
    words.names.replyWorkingDays,
  ];
  const rows = [
    ...report.groups.map(({ label, figures }) => [label, ...cellsOf(figures, locale)]),
    [insight.table.total, ...cellsOf(report.total, locale)],
    [],
    [insight.period.legend, `${period.from} – ${period.to}`, insight.period.basis, insight.basis[basis]],
    ...report.definitions.map(({ name, meaning }) => [name, meaning]),
  ];
  return stringify(
    [header, ...rows].map((row) => row.map((cell) => escapeFormula(String(cell)))),
    { bom: true },
  );
}

const cellsOf = (figures: Figures, locale: Locale): (string | number)[] => [
  ...COUNTS.map((name) => figures[name]),
  ...RATES.flatMap((name) => [sayShare(figures[name], locale), figures[name].numerator, figures[name].denominator]),
  figures.handlingWorkingDays.median ?? '—',
  figures.replyWorkingDays.median ?? '—',
];
