import { expect, it } from 'vitest';
import { PROFILE_FIELDS } from '#lib/enterprises/domain/profile-fields.ts';
import { checkRule } from '#lib/policies/domain/check-rule.ts';
import { ruleSchema } from '#lib/policies/rule-schema.ts';
import {
  AMOUNT_KINDS,
  amountKindOf,
  type EditorFields,
  KINDS,
  newAmount,
  newCondition,
  withNote,
  withPart,
  withTables,
} from './editable.ts';

const fields: EditorFields = Object.fromEntries(
  Object.entries(PROFILE_FIELDS).map(([key, { kind, unit, options }]) => [
    key,
    { kind, unit, options, label: key, choices: [] },
  ]),
);

it.each(KINDS.filter((kind) => kind !== 'judged'))('begins a condition of kind %s as it is stored', (kind) => {
  const condition = newCondition(kind, fields);
  expect(ruleSchema.safeParse({ condition }).success).toBe(true);
  expect(condition.kind).toBe(kind);
});

it.each(AMOUNT_KINDS)('begins an amount of kind %s as it is stored, and knows it again', (kind) => {
  const amount = newAmount(kind, fields, ['wage']);
  const condition = { kind: 'number', left: amount, is: '>=', right: { field: 'employees' } };
  expect(ruleSchema.safeParse({ condition }).success).toBe(true);
  expect(amountKindOf(amount)).toBe(kind);
});

it('keeps words of one’s own and a source only where there are any', () => {
  const flag = { kind: 'flag', field: 'dishonest', is: false } as const;
  const noted = withNote(flag, { zh: '无失信记录', en: 'No record', source: '通知第三条' });
  expect(noted).toEqual({ ...flag, text: { zh: '无失信记录', en: 'No record' }, source: '通知第三条' });
  expect(withNote(noted, { zh: '', en: '', source: '' })).toEqual(flag);
  expect(checkRule({ condition: withNote(flag, { zh: '有', en: '', source: '' }) }, fields)).toMatchObject([
    { code: 'text-in-one-language' },
  ]);
});

it('keeps dated standards only while there are any', () => {
  const rule = { condition: newCondition('flag', fields) };
  const tables = { wage: [{ from: '2026-07-01', value: 2_740 }] };
  expect(withTables(withTables(rule, tables), {})).toEqual(rule);
});

it('changes and takes away a part among others', () => {
  const [a, b] = [newCondition('flag', fields), newCondition('set', fields)];
  expect(withPart([a, b], 0, null)).toEqual([b]);
  expect(withPart([a, b], 1, a)).toEqual([a, a]);
});
