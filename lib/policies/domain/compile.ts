import { assertNever } from '#lib/shared/result.ts';
import { type AmountContext, compare, compileAmount } from './amount.ts';
import type { CodeCondition, Condition, Day, DayCondition, Facts, Rule } from './condition.ts';
import { partsOf } from './condition.ts';
import { every, negate, some, type Truth, type Verdict, verdictOf } from './truth.ts';

/** A part of a rule, ready to be asked about one company after another. */
export type Compiled = {
  readonly condition: Condition;
  readonly parts: readonly Compiled[];
  readonly test: (facts: Facts) => Truth;
};

export type CompiledRule = {
  readonly rule: Rule;
  readonly context: AmountContext;
  readonly root: Compiled;
  readonly verdictOf: (facts: Facts) => Verdict;
};

/**
 * A rule as it stands on one day: relative days and dated thresholds are worked out once, so that a company costs some
 * microseconds. The rule must have passed `checkRule`.
 */
export function compileRule(rule: Rule, today: Temporal.PlainDate): CompiledRule {
  const context = { today, tables: rule.tables ?? {} };
  const root = compile(rule.condition, context);
  return { rule, context, root, verdictOf: (facts) => verdictOf(root.test(facts)) };
}

function compile(condition: Condition, context: AmountContext): Compiled {
  const parts = partsOf(condition).map((part) => compile(part, context));
  return { condition, parts, test: testOf(condition, parts, context) };
}

function testOf(condition: Condition, parts: readonly Compiled[], context: AmountContext): Compiled['test'] {
  switch (condition.kind) {
    case 'all':
      return (facts) => every(parts, (part) => part.test(facts));
    case 'any':
      return (facts) => some(parts, (part) => part.test(facts));
    case 'not':
      return (facts) => every(parts, (part) => negate(part.test(facts)));
    case 'number': {
      const [left, right] = [compileAmount(condition.left, context), compileAmount(condition.right, context)];
      return (facts) => compare(left(facts), condition.is, right(facts));
    }
    case 'flag':
      return ({ [condition.field]: value }) => (typeof value === 'boolean' ? value === condition.is : null);
    case 'code':
      return testCode(condition);
    case 'set': {
      const wanted = new Set(condition.anyOf);
      return ({ [condition.field]: value }) => (Array.isArray(value) ? value.some((each) => wanted.has(each)) : null);
    }
    case 'day':
      return testDay(condition, context.today);
    case 'judged':
      return () => null;
    default:
      return assertNever(condition);
  }
}

/** A company whose industry is known as `I65` may be in `I6510`, or not. */
function testCode({ field, in: options, by }: CodeCondition): Compiled['test'] {
  const whole = new Set(options);
  return ({ [field]: value }) => {
    if (typeof value !== 'string') return null;
    if (whole.has(value)) return true;
    if (by !== 'beginning') return false;
    if (options.some((option) => value.startsWith(option))) return true;
    return options.some((option) => option.startsWith(value)) ? null : false;
  };
}

function testDay({ field, from, until }: DayCondition, today: Temporal.PlainDate): Compiled['test'] {
  const first = from && dayOn(from, today);
  const last = until && dayOn(until, today);
  return ({ [field]: value }) => {
    if (typeof value !== 'string') return null;
    return (first === undefined || value >= first) && (last === undefined || value <= last);
  };
}

/** `2026-11-29`; a year before 29 February is 28 February. */
export const dayOn = (day: Day, today: Temporal.PlainDate): string =>
  'date' in day ? day.date : today.add({ days: 0, ...day.today }).toString();
