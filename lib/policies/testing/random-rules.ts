import fc from 'fast-check';
import { type Amount, COMPARISONS, type Condition, type Day, type Facts } from '../domain/condition.ts';

const whole = fc.integer({ min: -5, max: 12 });
const date = fc
  .integer({ min: 0, max: 1_500 })
  .map((days) => new Temporal.PlainDate(2024, 1, 1).add({ days }).toString());

const NUMBERS = ['employees', 'revenue', 'rdExpense', 'ip1', 'ip2'] as const;
const field: fc.Arbitrary<Amount> = fc
  .constantFrom(...NUMBERS, 'taxableIncome' as const)
  .map((name) => ({ field: name }));

const amount: fc.Arbitrary<Amount> = fc.oneof(
  whole,
  field,
  fc.array(field, { minLength: 1, maxLength: 3 }).map((sum) => ({ sum })),
  fc.tuple(field, field).map((ratio) => ({ ratio })),
  fc.record({
    steps: fc.record({
      by: field,
      upTo: fc.constant<readonly (readonly [number, number])[]>([
        [3, 5],
        [8, 4],
      ]),
      beyond: fc.constant(3),
    }),
  }),
  fc.constantFrom({ table: 'known' }, { table: 'over' }),
);

const day: fc.Arbitrary<Day> = fc.oneof(
  date.map((each) => ({ date: each })),
  whole.map((years) => ({ today: { years } })),
);

const leaf: fc.Arbitrary<Condition> = fc.oneof(
  fc.record({ kind: fc.constant('number' as const), left: amount, is: fc.constantFrom(...COMPARISONS), right: amount }),
  fc.record({ kind: fc.constant('flag' as const), field: fc.constant('dishonest'), is: fc.boolean() }),
  fc.record({
    kind: fc.constant('code' as const),
    field: fc.constant('industryCode'),
    in: fc.subarray(['I', 'I65', 'I6510', 'C26'], { minLength: 1 }),
    by: fc.constantFrom('whole' as const, 'beginning' as const),
  }),
  fc.record({
    kind: fc.constant('set' as const),
    field: fc.constant('hqType'),
    anyOf: fc.subarray(['regional', 'private', 'trading'], { minLength: 1 }),
  }),
  fc.record({ kind: fc.constant('day' as const), field: fc.constant('establishedOn'), from: day, until: day }),
  fc.constant({ kind: 'judged' as const, text: { zh: '认定', en: 'Judged' } }),
);

export const anyCondition: fc.Arbitrary<Condition> = fc.letrec<{ condition: Condition }>((tie) => ({
  condition: fc.oneof(
    { maxDepth: 4, depthSize: 'small' },
    leaf,
    fc.record({
      kind: fc.constantFrom('all' as const, 'any' as const),
      of: fc.array(tie('condition'), { minLength: 1, maxLength: 4 }),
    }),
    tie('condition').map((of) => ({ kind: 'not' as const, of })),
  ),
})).condition;

export const TABLES = {
  known: [{ from: '2020-01-01', value: 6 }],
  over: [{ from: '2020-01-01', until: '2020-12-31', value: 6 }],
};

const count = fc.integer({ min: 0, max: 12 });

/** Everything known: counts are never below zero. */
export const allFacts: fc.Arbitrary<Facts> = fc.record({
  employees: count,
  revenue: count,
  rdExpense: count,
  ip1: count,
  ip2: count,
  taxableIncome: whole,
  dishonest: fc.boolean(),
  industryCode: fc.constantFrom('I', 'I65', 'I6510', 'I6599', 'C26', 'C2710'),
  hqType: fc.subarray(['regional', 'private', 'trading', 'other']),
  establishedOn: date,
});

/** Some of it forgotten. */
export const forgetting = (facts: Facts, names: readonly string[]): Facts =>
  Object.fromEntries(Object.entries(facts).filter(([name]) => !names.includes(name)));

export const someNames = fc.subarray([
  ...NUMBERS,
  'taxableIncome',
  'dishonest',
  'industryCode',
  'hqType',
  'establishedOn',
]);
