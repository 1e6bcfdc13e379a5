import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ruleSchema } from '../rule-schema.ts';
import { allFacts, anyCondition, forgetting, someNames, TABLES } from '../testing/random-rules.ts';
import { compileRule } from './compile.ts';
import type { Condition, Facts } from './condition.ts';
import { explainRule } from './explain.ts';
import { every, negate, some, type Truth } from './truth.ts';

const today = Temporal.PlainDate.from('2026-11-29');
const compiled = (condition: Condition) => compileRule({ condition, tables: TABLES }, today);
const truthOf = (condition: Condition, facts: Facts): Truth => compiled(condition).root.test(facts);
const same = (truth: Truth): Truth => truth;

describe('three values', () => {
  it.each<[Truth, Truth, Truth, Truth]>([
    [true, true, true, true],
    [true, false, false, true],
    [true, null, null, true],
    [false, false, false, false],
    [false, null, false, null],
    [null, null, null, null],
  ])('of %s and %s: all is %s, any is %s', (one, other, all, any) => {
    expect([every([one, other], same), every([other, one], same)]).toEqual([all, all]);
    expect([some([one, other], same), some([other, one], same)]).toEqual([any, any]);
  });

  it('turns yes and no around, and leaves what is not known', () => {
    expect([true, false, null].map((truth) => negate(truth as Truth))).toEqual([false, true, null]);
  });
});

describe('any rule', () => {
  it('keeps its answer when more becomes known', () => {
    fc.assert(
      fc.property(anyCondition, allFacts, someNames, (condition, facts, forgotten) => {
        const before = truthOf(condition, forgetting(facts, forgotten));
        if (before !== null) expect(truthOf(condition, facts)).toBe(before);
      }),
      { numRuns: 2_000 },
    );
  });

  it('is turned around by not, twice is as before', () => {
    fc.assert(
      fc.property(anyCondition, allFacts, someNames, (condition, all, forgotten) => {
        const facts = forgetting(all, forgotten);
        const truth = truthOf(condition, facts);
        const not: Condition = { kind: 'not', of: condition };
        expect(truthOf(not, facts)).toBe(negate(truth));
        expect(truthOf({ kind: 'not', of: not }, facts)).toBe(truth);
      }),
    );
  });

  it('obeys De Morgan', () => {
    fc.assert(
      fc.property(fc.array(anyCondition, { minLength: 1, maxLength: 3 }), allFacts, someNames, (parts, all, names) => {
        const facts = forgetting(all, names);
        const notAll = truthOf({ kind: 'not', of: { kind: 'all', of: parts } }, facts);
        const anyNot = truthOf({ kind: 'any', of: parts.map((of) => ({ kind: 'not', of })) }, facts);
        expect(notAll).toBe(anyNot);
      }),
    );
  });

  it('explains itself by clauses that give its verdict', () => {
    fc.assert(
      fc.property(anyCondition, allFacts, someNames, (condition, all, names) => {
        const rule = compiled(condition);
        const facts = forgetting(all, names);
        const { verdict, clauses } = explainRule(rule, facts);
        expect(verdict).toBe(rule.verdictOf(facts));
        const verdicts = clauses.map((clause) => clause.verdict);
        const worst = (['ineligible', 'unknown', 'eligible'] as const).find((each) => verdicts.includes(each));
        expect(worst).toBe(verdict);
      }),
    );
  });

  it('says that nothing is missing exactly when it is eligible, and nothing can help only when it is not', () => {
    fc.assert(
      fc.property(anyCondition, allFacts, someNames, (condition, all, names) => {
        const facts = forgetting(all, names);
        const { verdict, missing } = explainRule(compiled(condition), facts);
        if (verdict === 'eligible') expect(missing).toEqual({ fields: [], isJudged: false });
        if (verdict === 'ineligible') expect(missing).toBeNull();
        for (const field of missing?.fields ?? []) expect(facts[field]).toBeUndefined();
      }),
    );
  });

  it('is read back from JSON as it was', () => {
    fc.assert(
      fc.property(anyCondition, (condition) => {
        const rule = { condition, tables: TABLES };
        expect(ruleSchema.parse(JSON.parse(JSON.stringify(rule)))).toEqual(rule);
      }),
    );
  });
});
