import { type AmountContext, compileAmount, isPoint, type Range } from './amount.ts';
import type { Compiled, CompiledRule } from './compile.ts';
import type { Comparison, Condition, Facts, FactValue, NumberCondition } from './condition.ts';
import { findDeciding, type Missing } from './deciding.ts';
import { ownFields } from './fields-of.ts';
import { type Truth, type Verdict, verdictOf } from './truth.ts';

/** A part of a rule as it stands with one company. */
export type Clause = {
  readonly condition: Condition;
  readonly verdict: Verdict;
  readonly parts: readonly Clause[];
  /** what the part asks for itself, in its order, with what is known */
  readonly asked: readonly { readonly field: string; readonly value: FactValue | undefined }[];
  /** of a comparison: both sides as far as they are known */
  readonly sides: { readonly left: Range; readonly right: Range } | null;
  /** of a comparison that fails on known figures: how far it is, in the unit of the figures, and whether that is near */
  readonly miss: Miss | null;
};

export type Miss = { readonly by: number; readonly isNear: boolean };

export type Explanation = {
  readonly verdict: Verdict;
  /** those that all have to hold; one where the rule is no `all` */
  readonly clauses: readonly Clause[];
  /** the smallest set of fields that would decide it; null where nothing can make it eligible */
  readonly missing: Missing | null;
  /** misses by a figure that is nearly reached, and by nothing else */
  readonly isNearMiss: boolean;
};

/** Within a fifth of the threshold. */
const NEAR = 0.2;

/** Why a company is eligible or not: every clause with the company's value, and what would change the answer. */
export function explainRule({ root, context }: CompiledRule, facts: Facts): Explanation {
  const clauses = clausesOf(root).map((part) => explain(part, facts, context));
  const failed = clauses.filter(({ verdict }) => verdict === 'ineligible');
  return {
    verdict: verdictOf(root.test(facts)),
    clauses,
    missing: findDeciding(root, facts),
    isNearMiss: failed.length > 0 && failed.every(({ miss }) => miss?.isNear === true),
  };
}

/** What `explainRule` says of near misses, without the words: stops at the first clause that fails otherwise. */
export function isNearMiss({ root, context }: CompiledRule, facts: Facts): boolean {
  let failed = 0;
  for (const { condition, test } of clausesOf(root)) {
    const truth = test(facts);
    if (truth !== false) continue;
    if (condition.kind !== 'number') return false;
    if (missOf(truth, condition.is, sidesOf(condition, facts, context))?.isNear !== true) return false;
    failed += 1;
  }
  return failed > 0;
}

/** An `all` within an `all` is no clause of its own unless it has words. */
function clausesOf(part: Compiled): readonly Compiled[] {
  const { condition, parts } = part;
  return condition.kind === 'all' && condition.text === undefined ? parts.flatMap(clausesOf) : [part];
}

function explain(part: Compiled, facts: Facts, context: AmountContext): Clause {
  const { condition } = part;
  const truth = part.test(facts);
  const sides = condition.kind === 'number' ? sidesOf(condition, facts, context) : null;
  return {
    condition,
    verdict: verdictOf(truth),
    parts: part.parts.map((each) => explain(each, facts, context)),
    asked: ownFields(condition).map((field) => ({ field, value: facts[field] })),
    sides,
    miss: condition.kind === 'number' && sides ? missOf(truth, condition.is, sides) : null,
  };
}

const sidesOf = ({ left, right }: NumberCondition, facts: Facts, context: AmountContext) => ({
  left: compileAmount(left, context)(facts),
  right: compileAmount(right, context)(facts),
});

function missOf(truth: Truth, is: Comparison, { left, right }: NonNullable<Clause['sides']>): Miss | null {
  if (truth !== false || is === '!=' || !isPoint(left) || !isPoint(right)) return null;
  const by = Math.abs(left.low - right.low);
  return { by, isNear: by <= Math.abs(right.low) * NEAR };
}
