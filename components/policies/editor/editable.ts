import type { Condition, RuleField } from '#lib/policies/domain/condition.ts';

/** A field as the editor offers it. */
export type EditorField = RuleField & {
  readonly label: string;
  readonly choices: readonly { readonly value: string; readonly label: string }[];
};
export type EditorFields = Readonly<Record<string, EditorField>>;

export const KINDS = ['number', 'flag', 'code', 'set', 'day', 'judged', 'all', 'any', 'not'] as const;
export type Kind = (typeof KINDS)[number];

/** Kinds of profile fields that a kind of condition can ask for. */
export const FIELD_KIND: { readonly [K in Kind]?: RuleField['kind'] } = {
  number: 'number',
  flag: 'boolean',
  code: 'code',
  set: 'set',
  day: 'date',
};

/** A condition of that kind to begin with; its field is the first there is. */
export function newCondition(kind: Kind, fields: EditorFields): Condition {
  const field = Object.keys(fields).find((name) => fields[name]?.kind === FIELD_KIND[kind]) ?? '';
  switch (kind) {
    case 'number':
      return { kind, left: { field }, is: '>=', right: 0 };
    case 'flag':
      return { kind, field, is: true };
    case 'code':
      return { kind, field, in: [] };
    case 'set':
      return { kind, field, anyOf: [] };
    case 'day':
      return { kind, field, from: { date: '2026-01-01' } };
    case 'judged':
      return { kind, text: { zh: '', en: '' } };
    case 'not':
      return { kind, of: newCondition('flag', fields) };
    default:
      return { kind, of: [newCondition('number', fields)] };
  }
}

/** Whether rows of the form can hold it; sums, shares, steps and dated thresholds are written as they are stored. */
export function isSimple(condition: Condition): boolean {
  if (condition.kind === 'number') {
    const { left, right } = condition;
    return typeof left === 'object' && 'field' in left && typeof right === 'number';
  }
  if (condition.kind === 'day') {
    const days = [condition.from, condition.until].filter((day) => day !== undefined);
    return days.every((day) => 'date' in day);
  }
  return true;
}

/** One more part, one less, or another in its place. */
export const withPart = (of: readonly Condition[], index: number, part: Condition | null): readonly Condition[] =>
  part === null ? of.filter((_, place) => place !== index) : of.map((each, place) => (place === index ? part : each));
