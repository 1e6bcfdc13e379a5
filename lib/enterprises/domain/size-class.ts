import { isWithinIndustry } from './industry.ts';
import { type Indicator, SIZE_ROWS, type SizeRow } from './size-rows.ts';

export type SizeClass = 'large' | 'medium' | 'small' | 'micro';

/** employees in persons, revenue and assets in 万元; null is unknown. */
export type SizeFacts = { readonly industryCode: string | null } & { readonly [I in Indicator]: number | null };

export type IndicatorSize = {
  readonly indicator: Indicator;
  readonly value: number | null;
  /** from which value on it is small, medium, large */
  readonly bounds: readonly [number, number, number];
  /** the class by this indicator alone */
  readonly size: SizeClass | null;
};

export type SizeAnswer = {
  /** null: what is known does not decide it */
  readonly size: SizeClass | 'not-applicable' | null;
  readonly row: SizeRow['name'] | null;
  readonly indicators: readonly IndicatorSize[];
  /** what would have to be known to decide it */
  readonly missing: readonly (Indicator | 'industryCode')[];
};

const ASCENDING: readonly SizeClass[] = ['micro', 'small', 'medium', 'large'];

/**
 * The size of a company by 统计上大中小微型企业划分办法(2017) (domain reference 6.3): the lowest class that any of its row's
 * indicators gives, bounds inclusive, so that one indicator suffices for micro. Finance, education, health care, government and
 * railways are outside the table. Example: I65 with 103 persons and 15,735万元 is medium.
 */
export function sizeClassOf(facts: SizeFacts): SizeAnswer {
  const { industryCode } = facts;
  const row = industryCode === null ? undefined : rowOf(industryCode);
  if (!row) return { size: null, row: null, indicators: [], missing: ['industryCode'] };
  const indicators = row.bounds.map(([indicator, ...bounds]) => ({
    indicator,
    value: facts[indicator],
    bounds,
    size: byBounds(facts[indicator], bounds),
  }));
  if (indicators.length === 0) return { size: 'not-applicable', row: row.name, indicators, missing: [] };
  const sizes = indicators.map(({ size }) => size);
  const lowest = ASCENDING.find((size) => sizes.includes(size)) ?? null;
  const decided = lowest === 'micro' || !sizes.includes(null);
  const missing = indicators.filter(({ size }) => size === null).map(({ indicator }) => indicator);
  return { size: decided ? lowest : null, row: row.name, indicators, missing: decided ? [] : missing };
}

/** The row with the longest branch the code lies in; none for a code above the branches of several rows (G, I, K70). */
function rowOf(code: string): SizeRow | undefined {
  const branches = SIZE_ROWS.flatMap((row) => row.branches.map((branch) => ({ row, branch })));
  const within = branches.filter(({ branch }) => isWithinIndustry(code, branch));
  return within.sort((a, b) => b.branch.length - a.branch.length)[0]?.row;
}

function byBounds(value: number | null, [small, medium, large]: readonly [number, number, number]): SizeClass | null {
  if (value === null) return null;
  if (value >= large) return 'large';
  if (value >= medium) return 'medium';
  return value >= small ? 'small' : 'micro';
}
