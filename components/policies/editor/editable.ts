import type { Amount, Condition, Day, Rule, RuleField } from '#lib/policies/domain/condition.ts';

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
  const field = firstField(kind, fields);
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

const firstField = (kind: Kind, fields: EditorFields): string =>
  Object.keys(fields).find((name) => fields[name]?.kind === FIELD_KIND[kind]) ?? '';

/** Where a number comes from: written down, of the profile, worked out of others, of a dated standard, by steps, or a year. */
export const AMOUNT_KINDS = ['number', 'field', 'sum', 'ratio', 'table', 'steps', 'year'] as const;
export type AmountKind = (typeof AMOUNT_KINDS)[number];

export const amountKindOf = (amount: Amount): AmountKind =>
  typeof amount === 'number' ? 'number' : (AMOUNT_KINDS.find((kind) => kind in amount) ?? 'field');

/** An amount of that kind to begin with; a standard is the first of the rule. */
export function newAmount(kind: AmountKind, fields: EditorFields, tables: readonly string[]): Amount {
  const field = { field: firstField('number', fields) };
  switch (kind) {
    case 'number':
      return 0;
    case 'field':
      return field;
    case 'sum':
      return { sum: [field, field] };
    case 'ratio':
      return { ratio: [field, field] };
    case 'table':
      return { table: tables[0] ?? '' };
    case 'steps':
      return { steps: { by: field, upTo: [[0, 0]], beyond: 0 } };
    case 'year':
      return { year: 0 };
  }
}

export const DAY_KINDS = ['none', 'date', 'today'] as const;
export type DayKind = (typeof DAY_KINDS)[number];

export function dayKindOf(day: Day | undefined): DayKind {
  if (!day) return 'none';
  return 'date' in day ? 'date' : 'today';
}

export function newDay(kind: DayKind): Day | undefined {
  if (kind === 'none') return undefined;
  return kind === 'date' ? { date: '2026-01-01' } : { today: {} };
}

/** One more part, one less, or another in its place. */
export const withPart = <T>(of: readonly T[], index: number, part: T | null): readonly T[] =>
  part === null ? of.filter((_, place) => place !== index) : of.map((each, place) => (place === index ? part : each));

type Tables = NonNullable<Rule['tables']>;

/** The rule with another set of dated standards; one without any carries none. */
export function withTables(rule: Rule, tables: Tables): Rule {
  const { tables: _, ...rest } = rule;
  return Object.keys(tables).length > 0 ? { ...rest, tables } : rest;
}

/** A condition with other words or another source; what is left empty is not carried along. */
export function withNote(
  condition: Condition,
  note: { readonly zh: string; readonly en: string; readonly source: string },
): Condition {
  const { zh, en, source } = note;
  const { source: _, ...rest } = condition;
  const sourced = source === '' ? rest : { ...rest, source };
  if (condition.kind === 'judged') return { ...sourced, text: { zh, en } } as Condition;
  const { text: __, ...bare } = sourced as typeof sourced & { text?: unknown };
  return (zh === '' && en === '' ? bare : { ...bare, text: { zh, en } }) as Condition;
}
