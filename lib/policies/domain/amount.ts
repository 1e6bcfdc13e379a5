import { percentOf } from '#lib/shared/percent.ts';
import type { Amount, Comparison, DatedValue, Facts, Rule, Steps } from './condition.ts';
import type { Truth } from './truth.ts';

/** What a number is known to lie between, both ends counted; the same twice where it is known. */
export type Range = { readonly low: number; readonly high: number };
export type RangeOf = (facts: Facts) => Range;

const ANYTHING: Range = { low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY };
const NOT_NEGATIVE: Range = { low: 0, high: Number.POSITIVE_INFINITY };

/** Fields that may be below zero; no other number of a profile can be, so one known count can decide a sum. */
const SIGNED: ReadonlySet<string> = new Set([
  'taxableIncome',
  'revenueGrowth',
  'revenueGrowthBefore',
  'coreGrowth2yAvg',
  'newEquity2y',
]);

export const mayBeNegative = (field: string): boolean => SIGNED.has(field);

export type AmountContext = { readonly today: Temporal.PlainDate; readonly tables: NonNullable<Rule['tables']> };

/** How an amount is worked out of a company's facts, on the day of the context; a table without a row for it is unknown. */
export function compileAmount(amount: Amount, context: AmountContext): RangeOf {
  if (typeof amount === 'number') return always(amount);
  if ('year' in amount) return always(context.today.year + amount.year);
  if ('field' in amount) return fieldOf(amount.field);
  if ('sum' in amount) return sumOf(amount.sum.map((each) => compileAmount(each, context)));
  if ('ratio' in amount)
    return ratioOf(compileAmount(amount.ratio[0], context), compileAmount(amount.ratio[1], context));
  if ('steps' in amount) return stepsOf(amount.steps, compileAmount(amount.steps.by, context));
  const value = valueOn(context.tables[amount.table] ?? [], context.today);
  return value === null ? () => ANYTHING : always(value);
}

/** The threshold that holds on a day: of several the one that began last. */
export function valueOn(rows: readonly DatedValue[], day: Temporal.PlainDate): number | null {
  const on = day.toString();
  const holding = rows.filter(({ from, until }) => from <= on && (until === undefined || on <= until));
  return holding.toSorted((a, b) => (a.from < b.from ? 1 : -1))[0]?.value ?? null;
}

export function compare({ low, high }: Range, is: Comparison, right: Range): Truth {
  switch (is) {
    case '<':
      return decided(high < right.low, low >= right.high);
    case '<=':
      return decided(high <= right.low, low > right.high);
    case '>':
      return decided(low > right.high, high <= right.low);
    case '>=':
      return decided(low >= right.high, high < right.low);
    case '=':
      return decided(
        low === high && right.low === right.high && low === right.low,
        high < right.low || low > right.high,
      );
    case '!=':
      return decided(
        high < right.low || low > right.high,
        low === high && right.low === right.high && low === right.low,
      );
  }
}

export const isPoint = ({ low, high }: Range): boolean => low === high;

const decided = (isTrue: boolean, isFalse: boolean): Truth => {
  if (isTrue) return true;
  return isFalse ? false : null;
};

const always = (value: number): RangeOf => {
  const range = { low: value, high: value };
  return () => range;
};

function fieldOf(field: string): RangeOf {
  const unknown = mayBeNegative(field) ? ANYTHING : NOT_NEGATIVE;
  return (facts) => {
    const value = facts[field];
    return typeof value === 'number' ? { low: value, high: value } : unknown;
  };
}

const sumOf =
  (parts: readonly RangeOf[]): RangeOf =>
  (facts) => {
    let low = 0;
    let high = 0;
    for (const part of parts) {
      const range = part(facts);
      low += range.low;
      high += range.high;
    }
    return { low, high };
  };

/** Of nothing, or of less than nothing, there is no share: unknown. */
const ratioOf =
  (of: RangeOf, by: RangeOf): RangeOf =>
  (facts) => {
    const [top, bottom] = [of(facts), by(facts)];
    if (bottom.low <= 0 || !isPoint(bottom)) return ANYTHING;
    return { low: percentOf(top.low, bottom.low), high: percentOf(top.high, bottom.low) };
  };

/** While `by` is unknown, all that it may still turn out to be. */
function stepsOf({ upTo, beyond }: Steps, by: RangeOf): RangeOf {
  const steps = [...upTo, [Number.POSITIVE_INFINITY, beyond] as const];
  return (facts) => {
    const { low, high } = by(facts);
    const first = steps.findIndex(([bound]) => low <= bound);
    const last = steps.findIndex(([bound]) => high <= bound);
    const values = steps.slice(first, last + 1).map(([, value]) => value);
    return { low: Math.min(...values), high: Math.max(...values) };
  };
}
