import type { FieldCatalogue, Rule, RuleField } from './condition.ts';

export const RULE_FAULTS = [
  'unknown-field',
  'wrong-kind',
  'unknown-option',
  'no-options',
  'unknown-table',
  'empty-table',
  'ends-before-it-begins',
  'rows-overlap',
  'no-such-day',
  'no-bound',
  'contradicts',
  'empty-group',
  'units-differ',
  'no-field',
  'too-many-fields',
  'steps-out-of-order',
  'share-above-hundred',
  'text-in-one-language',
] as const;

/** What is wrong with a rule, and where: `['condition', 'of', 1, 'right']`. */
export type RuleFault = {
  readonly path: Path;
  readonly code: (typeof RULE_FAULTS)[number];
  /** the field, option or table that is meant */
  readonly name?: string;
};
export type Path = readonly (string | number)[];

/** The place as people count it: `2.1` is the first part of the second condition. */
export const placeOf = (path: Path): string =>
  path
    .filter((step) => typeof step === 'number')
    .map((step) => step + 1)
    .join('.') || '1';

export type CheckContext = { readonly rule: Rule; readonly fields: FieldCatalogue };

/** The field must be there and of one of these kinds. */
export function fieldFaults(
  field: string,
  kinds: readonly RuleField['kind'][],
  path: Path,
  { fields }: CheckContext,
): RuleFault[] {
  const found = Object.hasOwn(fields, field) ? fields[field] : undefined;
  if (!found) return [{ path: [...path, 'field'], code: 'unknown-field', name: field }];
  return kinds.includes(found.kind) ? [] : [{ path: [...path, 'field'], code: 'wrong-kind', name: field }];
}
