import { mayBeNegative } from './amount.ts';
import type { Compiled } from './compile.ts';
import type { Amount, Facts, NumberCondition } from './condition.ts';
import { ownFields } from './fields-of.ts';
import type { Truth } from './truth.ts';

/** What has to be known yet; `isJudged`: and a unit has its say. */
export type Missing = { readonly fields: readonly string[]; readonly isJudged: boolean };

/** More ways than these are not looked at; rules of the catalogue have a handful. */
const WAYS_AT_MOST = 64;

/**
 * The smallest set of unknown fields with which the company can still turn out eligible, preferring what no unit has to judge.
 * Nothing is missing where it is decided already; null where it cannot be eligible any more.
 */
export function findDeciding(root: Compiled, facts: Facts): Missing | null {
  return waysTo(root, true, facts)[0] ?? null;
}

/** Ways in which a part can become `wanted`, the easiest first; none where it cannot. */
function waysTo(part: Compiled, wanted: boolean, facts: Facts): readonly Missing[] {
  const truth = part.test(facts);
  if (truth === wanted) return [{ fields: [], isJudged: false }];
  if (truth !== null) return [];
  const { condition, parts } = part;
  if (condition.kind === 'judged') return [{ fields: [], isJudged: true }];
  if (condition.kind === 'not') return parts.flatMap((each) => waysTo(each, !wanted, facts));
  if (condition.kind !== 'all' && condition.kind !== 'any') return ownWays(part, wanted, facts);
  const ways = parts.map((each) => waysTo(each, wanted, facts));
  const needsEach = (condition.kind === 'all') === wanted;
  return needsEach ? ways.reduce(together, [{ fields: [], isJudged: false }]) : easiest(ways.flat());
}

const together = (before: readonly Missing[], ways: readonly Missing[]): readonly Missing[] =>
  easiest(
    before.flatMap((one) =>
      ways.map((other) => ({
        fields: [...new Set([...one.fields, ...other.fields])],
        isJudged: one.isJudged || other.isJudged,
      })),
    ),
  );

const easiest = (ways: readonly Missing[]): readonly Missing[] =>
  ways
    .toSorted((a, b) => Number(a.isJudged) - Number(b.isJudged) || a.fields.length - b.fields.length)
    .slice(0, WAYS_AT_MOST);

/** Of a comparison with several unknown figures a part of them may be enough: tried with figures on both sides of it. */
function ownWays(part: Compiled, wanted: boolean, facts: Facts): readonly Missing[] {
  const { condition } = part;
  const unknown = ownFields(condition).filter((field) => facts[field] === undefined);
  if (unknown.length === 0) return [];
  if (condition.kind !== 'number' || unknown.length === 1) return [{ fields: unknown, isJudged: false }];
  const canDecide = (fields: readonly string[]) => someTrial(condition, fields, facts, part.test, wanted);
  const enough = subsetsOf(unknown).filter(canDecide);
  return (enough.length > 0 ? enough : [unknown]).map((fields) => ({ fields, isJudged: false }));
}

function someTrial(
  condition: NumberCondition,
  fields: readonly string[],
  facts: Facts,
  test: (facts: Facts) => Truth,
  wanted: boolean,
): boolean {
  const [field, ...rest] = fields;
  if (field === undefined) return test(facts) === wanted;
  return trialsOf(condition, field).some((value) =>
    someTrial(condition, rest, { ...facts, [field]: value }, test, wanted),
  );
}

const HUGE = 1e12;
const trialsOf = ({ left, right }: NumberCondition, field: string): number[] => [
  ...[0, 1e-6, HUGE, ...(mayBeNegative(field) ? [-HUGE] : [])],
  ...constantsIn(left),
  ...constantsIn(right),
];

const constantsIn = (amount: Amount): number[] => (typeof amount === 'number' ? [amount] : []);

/** Without the empty one, the smallest first. Comparisons name a few fields, never many (`FIELDS_AT_MOST` of the check). */
const subsetsOf = (fields: readonly string[]): string[][] =>
  Array.from({ length: 2 ** fields.length - 1 }, (_, index) =>
    fields.filter((_field, position) => ((index + 1) >> position) & 1),
  ).toSorted((a, b) => a.length - b.length);
