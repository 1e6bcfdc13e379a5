import type { Condition } from './domain/condition.ts';
import { partsOf } from './domain/condition.ts';
import { sayCondition } from './say-condition.ts';
import { type Reading, sayWith } from './words.ts';

/** A condition in words; of a group without words of its own what holds of its parts (`满足其中一项：`), and the parts. */
export type SaidCondition = {
  readonly text: string;
  readonly source: string | null;
  readonly parts: readonly SaidCondition[];
};

/** What has to hold, one by one, groups with their parts below them. */
export const sayTree = (condition: Condition, reading: Reading): SaidCondition[] =>
  condition.kind === 'all' && !condition.text
    ? condition.of.flatMap((part) => sayTree(part, reading))
    : [sayNode(condition, reading)];

function sayNode(condition: Condition, reading: Reading): SaidCondition {
  const source = condition.source ?? null;
  const isGroup = condition.kind === 'all' || condition.kind === 'any' || condition.kind === 'not';
  if (!isGroup || condition.text) return { text: sayCondition(condition, reading), source, parts: [] };
  const parts = partsOf(condition).map((part) => sayNode(part, reading));
  return { text: sayWith(reading.locale)(condition.kind, { list: '' }).trim(), source, parts };
}
