import { expect, it } from 'vitest';
import { PROFILE_FIELDS } from '#lib/enterprises/domain/profile-fields.ts';
import { ruleSchema } from '#lib/policies/rule-schema.ts';
import { type EditorFields, isSimple, KINDS, newCondition, withPart } from './editable.ts';

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

it('shows in rows what rows can hold', () => {
  expect(isSimple({ kind: 'number', left: { field: 'employees' }, is: '<', right: 3 })).toBe(true);
  expect(isSimple({ kind: 'number', left: { sum: [{ field: 'ip1' }, { field: 'ip2' }] }, is: '>', right: 0 })).toBe(
    false,
  );
  expect(isSimple({ kind: 'number', left: { field: 'rdRatio' }, is: '>=', right: { table: 'rate' } })).toBe(false);
  expect(isSimple({ kind: 'day', field: 'establishedOn', until: { today: { years: -1 } } })).toBe(false);
  expect(isSimple({ kind: 'day', field: 'establishedOn', until: { date: '2026-01-01' } })).toBe(true);
});

it('changes and takes away a part among others', () => {
  const [a, b] = [newCondition('flag', fields), newCondition('set', fields)];
  expect(withPart([a, b], 0, null)).toEqual([b]);
  expect(withPart([a, b], 1, a)).toEqual([a, a]);
});
