import type { FieldRule } from './import-map.ts';

/** The values of one row by column name. */
export type Row = ReadonlyMap<string, string>;

/** What a rule makes of a row: a text, nothing, or a value that the rule's `values` do not name. */
export type FieldValue = { readonly text: string | null; readonly isUnknown: boolean };

const NOTHING: FieldValue = { text: null, isUnknown: false };

export function readField(rule: FieldRule | undefined, row: Row): FieldValue {
  if (rule === undefined) return NOTHING;
  if (typeof rule === 'string') return present(clean(row.get(rule)));
  if (rule.constant !== undefined) return present(rule.constant);
  const written = writtenValue(rule, row);
  if (written === '') return present(rule.default ?? '');
  if (!rule.values) return present(written);
  const meant = rule.values[written];
  if (meant !== undefined) return present(meant);
  if (rule.otherwise === 'keep') return present(written);
  return rule.otherwise === 'empty' ? present(rule.default ?? '') : { text: written, isUnknown: true };
}

/** The columns a rule reads. */
export function columnsOf(rule: FieldRule): readonly string[] {
  if (typeof rule === 'string') return [rule];
  return [...(rule.column === undefined ? [] : [rule.column]), ...(rule.columns ?? [])];
}

const writtenValue = (rule: Exclude<FieldRule, string>, row: Row): string =>
  columnsOf(rule)
    .map((column) => clean(row.get(column)))
    .filter((value) => value !== '')
    .join(rule.join ?? ' ');

const present = (text: string): FieldValue => (text === '' ? NOTHING : { text, isUnknown: false });

/** Spaces at the ends and control characters other than line breaks and tabs mean nothing. */
const clean = (text = ''): string =>
  text.replaceAll(/\p{Cc}/gu, (character) => (character === '\n' || character === '\t' ? character : '')).trim();
