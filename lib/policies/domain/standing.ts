import type { CompiledRule } from './compile.ts';
import type { Facts } from './condition.ts';
import { isNearMiss } from './explain.ts';

/** How a company stands to a policy, where that is worth keeping: it fits, may fit, or misses narrowly. */
export const STANDINGS = ['eligible', 'unknown', 'near-miss'] as const;
export type Standing = (typeof STANDINGS)[number];

/** Null: it does not fit, and not narrowly. */
export function standingOf(rule: CompiledRule, facts: Facts): Standing | null {
  const verdict = rule.verdictOf(facts);
  if (verdict !== 'ineligible') return verdict;
  return isNearMiss(rule, facts) ? 'near-miss' : null;
}
