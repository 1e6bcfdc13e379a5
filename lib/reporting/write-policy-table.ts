import { stringify } from 'csv-stringify/sync';
import type { Locale } from '#lib/i18n/locale.ts';
import { messagesOf } from '#lib/i18n/messages.ts';
import { sayShare } from '#lib/i18n/say-number.ts';
import { escapeFormula } from '#lib/shared/escape-formula.ts';
import type { Period } from './domain/period.ts';
import type { PolicyFigures } from './domain/policy-figures.ts';
import type { PolicyReport } from './get-policy-report.ts';

const COLUMNS = ['sent', 'opened', 'reach', 'applied', 'pending', 'granted', 'refused', 'grantRate'] as const;
const MONEY = ['amount', 'stated', 'statedAmount'] as const;

type Shown = { readonly groupBy: 'policy' | 'enterprise'; readonly period: Period };

/** A table for a spreadsheet: policies or companies, the whole last, then what the figures mean. */
export function writePolicyTable({ total, groups }: PolicyReport, { groupBy, period }: Shown, locale: Locale): string {
  const { insight } = messagesOf(locale);
  const { policies: words } = insight;
  const names = [...COLUMNS, ...MONEY].map((name) => words.names[name]);
  const rows = [
    ...groups.map(({ key, label, figures }) => [key, label, ...cellsOf(figures, locale)]),
    ['', words.total, ...cellsOf(total, locale)],
    [],
    [insight.period.legend, `${period.from} – ${period.to}`],
    ...Object.entries(words.meanings).map(([name, meaning]) => [words.names[name as 'reach'], meaning]),
  ];
  return stringify(
    [['', words[groupBy], ...names], ...rows].map((row) => row.map((cell) => escapeFormula(String(cell)))),
    { bom: true },
  );
}

const cellsOf = (figures: PolicyFigures, locale: Locale): (string | number)[] => [
  ...COLUMNS.map((name) =>
    name === 'reach' || name === 'grantRate' ? sayShare(figures[name], locale) : figures[name],
  ),
  ...MONEY.map((name) => figures[name]),
];
