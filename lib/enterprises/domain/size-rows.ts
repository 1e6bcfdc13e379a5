export type Indicator = 'employees' | 'revenue' | 'assets';

export type SizeRow = {
  readonly name: string;
  /** industry codes whose branches the row covers; of several that fit, the longest counts */
  readonly branches: readonly string[];
  /** per indicator: from which value on small, medium, large (persons, 万元); none where the table does not apply */
  readonly bounds: readonly (readonly [Indicator, number, number, number])[];
};

const row = (name: string, branches: string, ...bounds: SizeRow['bounds']): SizeRow => ({
  name,
  branches: branches.split(' '),
  bounds,
});

/**
 * 统计上大中小微型企业划分办法(2017), 国统字〔2017〕213号, as in domain reference 6.3. Loading (装卸搬运, G591) counts as transport,
 * the rest of G59 as storage.
 */
export const SIZE_ROWS: readonly SizeRow[] = [
  row('agriculture', 'A', ['revenue', 50, 500, 20_000]),
  row('manufacturing', 'B C D', ['employees', 20, 300, 1000], ['revenue', 300, 2000, 40_000]),
  row('construction', 'E', ['revenue', 300, 6000, 80_000], ['assets', 300, 5000, 80_000]),
  row('wholesale', 'F51', ['employees', 5, 20, 200], ['revenue', 1000, 5000, 40_000]),
  row('retail', 'F52', ['employees', 10, 50, 300], ['revenue', 100, 500, 20_000]),
  row('transport', 'G54 G55 G56 G57 G58 G591', ['employees', 20, 300, 1000], ['revenue', 200, 3000, 30_000]),
  row('storage', 'G59', ['employees', 20, 100, 200], ['revenue', 100, 1000, 30_000]),
  row('post', 'G60', ['employees', 20, 300, 1000], ['revenue', 100, 2000, 30_000]),
  row('hospitality', 'H', ['employees', 10, 100, 300], ['revenue', 100, 2000, 10_000]),
  row('information', 'I63 I64', ['employees', 10, 100, 2000], ['revenue', 100, 1000, 100_000]),
  row('software', 'I65', ['employees', 10, 100, 300], ['revenue', 50, 1000, 10_000]),
  row('real-estate', 'K701', ['revenue', 100, 1000, 200_000], ['assets', 2000, 5000, 10_000]),
  row('property', 'K702', ['employees', 100, 300, 1000], ['revenue', 500, 1000, 5000]),
  row('business-services', 'L', ['employees', 10, 100, 300], ['assets', 100, 8000, 120_000]),
  row('other', 'K703 K704 K709 M N O Q85 R', ['employees', 10, 100, 300]),
  row('outside', 'G53 J P Q84 S T'),
];
