import { describe, expect, it } from 'vitest';
import { type SizeClass, type SizeFacts, sizeClassOf } from './size-class.ts';
import { type Indicator, SIZE_ROWS } from './size-rows.ts';

const facts = (industryCode: string | null, known: Partial<Record<Indicator, number>> = {}): SizeFacts => ({
  industryCode,
  employees: null,
  revenue: null,
  assets: null,
  ...known,
});

const PLENTY = 10_000_000;

/** The table of domain reference 6.3 once more, as it stands there: indicator, then from where on small, medium, large. */
const TABLE: readonly (readonly [string, ...(readonly [Indicator, number, number, number])[]])[] = [
  ['A01', ['revenue', 50, 500, 20_000]],
  ['B06', ['employees', 20, 300, 1000], ['revenue', 300, 2000, 40_000]],
  ['C3585', ['employees', 20, 300, 1000], ['revenue', 300, 2000, 40_000]],
  ['D44', ['employees', 20, 300, 1000], ['revenue', 300, 2000, 40_000]],
  ['E47', ['revenue', 300, 6000, 80_000], ['assets', 300, 5000, 80_000]],
  ['F5111', ['employees', 5, 20, 200], ['revenue', 1000, 5000, 40_000]],
  ['F5211', ['employees', 10, 50, 300], ['revenue', 100, 500, 20_000]],
  ['G54', ['employees', 20, 300, 1000], ['revenue', 200, 3000, 30_000]],
  ['G5810', ['employees', 20, 300, 1000], ['revenue', 200, 3000, 30_000]],
  ['G59', ['employees', 20, 100, 200], ['revenue', 100, 1000, 30_000]],
  ['G60', ['employees', 20, 300, 1000], ['revenue', 100, 2000, 30_000]],
  ['H61', ['employees', 10, 100, 300], ['revenue', 100, 2000, 10_000]],
  ['H6210', ['employees', 10, 100, 300], ['revenue', 100, 2000, 10_000]],
  ['I63', ['employees', 10, 100, 2000], ['revenue', 100, 1000, 100_000]],
  ['I6429', ['employees', 10, 100, 2000], ['revenue', 100, 1000, 100_000]],
  ['I6513', ['employees', 10, 100, 300], ['revenue', 50, 1000, 10_000]],
  ['K7010', ['revenue', 100, 1000, 200_000], ['assets', 2000, 5000, 10_000]],
  ['K7020', ['employees', 100, 300, 1000], ['revenue', 500, 1000, 5000]],
  ['L7211', ['employees', 10, 100, 300], ['assets', 100, 8000, 120_000]],
  ...['M7340', 'N78', 'O80', 'Q85', 'R88', 'K7030', 'K7090'].map(
    (code) => [code, ['employees', 10, 100, 300]] as const,
  ),
];

const boundaries = TABLE.flatMap(([code, ...indicators]) =>
  indicators.flatMap(([indicator, small, medium, large]) => {
    const others = Object.fromEntries(indicators.map(([name]) => [name, PLENTY]));
    const at = (value: number, size: SizeClass) =>
      [code, indicator, value, size, { ...others, [indicator]: value }] as const;
    return [
      at(0, 'micro'),
      at(small - 0.01, 'micro'),
      at(small, 'small'),
      at(medium - 0.01, 'small'),
      at(medium, 'medium'),
      at(large - 0.01, 'medium'),
      at(large, 'large'),
    ];
  }),
);

describe('the size class', () => {
  it.each(boundaries)('%s with %s %d is %s', (code, _indicator, _value, size, known) =>
    expect(sizeClassOf(facts(code, known)).size).toBe(size),
  );

  it.each([
    ['I65', { employees: 103, revenue: 15_735 }, 'medium'],
    ['I64', { employees: 3000, revenue: 50_000 }, 'medium'],
    ['F52', { employees: 9, revenue: 30_000 }, 'micro'],
    ['L', { employees: 500, assets: 5000 }, 'small'],
  ])('the example of %s', (code, known, size) => expect(sizeClassOf(facts(code, known)).size).toBe(size));

  it.each(['J66', 'P83', 'Q8411', 'S91', 'T97', 'G53'])('does not apply to %s', (code) =>
    expect(sizeClassOf(facts(code))).toEqual({ size: 'not-applicable', row: 'outside', indicators: [], missing: [] }),
  );

  it('counts loading as transport and other storage as storage', () =>
    expect(['G5910', 'G5920'].map((code) => sizeClassOf(facts(code)).row)).toEqual(['transport', 'storage']));

  it.each([null, 'G', 'I', 'K70', 'Q'])('is not known for %s, which decides no row', (code) =>
    expect(sizeClassOf(facts(code, { employees: 5, revenue: 5, assets: 5 }))).toMatchObject({
      size: null,
      missing: ['industryCode'],
    }),
  );

  it('needs one indicator for micro, and all for more', () => {
    expect(sizeClassOf(facts('I65', { employees: 9 }))).toMatchObject({ size: 'micro', missing: [] });
    expect(sizeClassOf(facts('I65', { employees: 400 }))).toMatchObject({ size: null, missing: ['revenue'] });
  });

  it('shows each indicator with its value, bounds and class', () =>
    expect(sizeClassOf(facts('I65', { employees: 103, revenue: 15_735 })).indicators).toEqual([
      { indicator: 'employees', value: 103, bounds: [10, 100, 300], size: 'medium' },
      { indicator: 'revenue', value: 15_735, bounds: [50, 1000, 10_000], size: 'large' },
    ]));

  it('covers every section of the standard', () => {
    const covered = new Set(SIZE_ROWS.flatMap(({ branches }) => branches.map((branch) => branch.charAt(0))));
    expect([...covered].sort().join('')).toBe('ABCDEFGHIJKLMNOPQRST');
  });
});
