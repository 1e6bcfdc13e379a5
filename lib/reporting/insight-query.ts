import { z } from 'zod';
import { CASE_BASES, type CaseBasis, type CaseFigure } from '#lib/cases/domain/case-figures.ts';
import { caseFilterSchema } from '#lib/cases/list-schema.ts';
import { lastTwelveMonths, type Period } from './domain/period.ts';

/** Filters that narrow the figures; the same words as in the lists they lead to. */
export const INSIGHT_FILTERS = ['unit', 'category', 'area', 'channel', 'class', 'source'] as const;
export type InsightFilter = (typeof INSIGHT_FILTERS)[number];

const filterSchema = caseFilterSchema.pick({
  unit: true,
  category: true,
  area: true,
  channel: true,
  class: true,
  source: true,
});

export type InsightQuery = {
  readonly period: Period;
  readonly basis: CaseBasis;
  readonly filter: z.output<typeof filterSchema>;
  /** something in the address made no sense and was left out */
  readonly isMended: boolean;
};

type Given = Readonly<Record<string, string | string[] | undefined>>;

/** What the address of an insight page asks for; what makes no sense falls back to the usual, and is said. */
export function readInsightQuery(given: Given, today: Temporal.PlainDate): InsightQuery {
  const usual = lastTwelveMonths(today);
  const text = (name: string) => {
    const value = given[name];
    return typeof value === 'string' && value !== '' ? value : undefined;
  };
  const date = (name: string) => z.iso.date().optional().safeParse(text(name));
  const [from, to] = [date('from'), date('to')];
  const asked: Period = {
    from: from.data ? Temporal.PlainDate.from(from.data) : usual.from,
    to: to.data ? Temporal.PlainDate.from(to.data) : usual.to,
  };
  const isReversed = Temporal.PlainDate.compare(asked.from, asked.to) > 0;
  const basis = z.enum(CASE_BASES).default('submitted').safeParse(text('basis'));
  const filter = filterSchema.safeParse(Object.fromEntries(INSIGHT_FILTERS.map((name) => [name, text(name)])));
  return {
    period: isReversed ? usual : asked,
    basis: basis.data ?? 'submitted',
    filter: filter.data ?? {},
    isMended: isReversed || [from, to, basis, filter].some(({ success }) => !success),
  };
}

type Change = {
  readonly period?: Period | undefined;
  readonly filter?: Readonly<Partial<Record<InsightFilter, string | undefined>>> | undefined;
};

/** An address of these pages with the same period and filters, or with some of them changed. */
export function insightAddress(path: string, query: InsightQuery, change: Change = {}): string {
  return `${path}?${parametersOf(query, change)}`;
}

/** The list of the cases behind a number. */
export function rowsAddress(query: InsightQuery, figure: CaseFigure, change: Change = {}): string {
  const parameters = parametersOf(query, change);
  parameters.set('figure', figure);
  return `/desk/cases?${parameters}`;
}

/** The cases of the same period that a unit held up. */
export function delayRowsAddress(query: InsightQuery, unitCode: string): string {
  const parameters = parametersOf(query, {});
  parameters.set('delayedBy', unitCode);
  return `/desk/cases?${parameters}`;
}

function parametersOf(query: InsightQuery, change: Change): URLSearchParams {
  const period = change.period ?? query.period;
  const parameters = new URLSearchParams({ from: String(period.from), to: String(period.to) });
  if (query.basis !== 'submitted') parameters.set('basis', query.basis);
  for (const [name, value] of Object.entries({ ...query.filter, ...change.filter })) {
    if (value) parameters.set(name, value);
  }
  return parameters;
}

/** The report a page shows. */
export const reportOf = ({ period, basis, filter }: InsightQuery, during: Period = period) => ({
  ...filter,
  basis,
  from: String(during.from),
  to: String(during.to),
});
