import { expect, test } from 'vitest';
import { columnsFault, guessColumns, mapOf } from './list-columns.ts';

test('headings are known by what the portal calls things, in both languages, and by what they meant before', () => {
  expect(
    guessColumns(['统一社会信用代码', '企业名称', ' 从业人员 ', 'Registered address', '单位', '备注'], {
      单位: 'building',
    }),
  ).toEqual({
    统一社会信用代码: 'uscc',
    企业名称: 'name',
    ' 从业人员 ': 'employees',
    'Registered address': 'registeredAddress',
    单位: 'building',
  });
});

test('nothing is told by two columns', () => {
  expect(guessColumns(['企业名称', '企业名称 '], {})).toEqual({ 企业名称: 'name' });
});

test.each([
  [{ a: 'name' }, 'uscc'],
  [{ a: 'uscc' }, 'name'],
  [{ a: 'uscc', b: 'name', c: 'name' }, 'twice'],
  [{ a: 'uscc', b: 'name' }, null],
] as const)('%o lacks %s', (columns, fault) => {
  expect(columnsFault(columns)).toBe(fault);
});

test('a code may be written in words', () => {
  const { fields, uscc } = mapOf({ year: 2025, columns: { 代码: 'uscc', 名称: 'name', 性质: 'ownershipKind' } });
  expect([uscc, fields.name]).toEqual(['代码', '名称']);
  expect(fields.ownershipKind).toMatchObject({ column: '性质', otherwise: 'keep', values: { 民企: 'private' } });
});
