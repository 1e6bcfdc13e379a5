import { describe, expect, it } from 'vitest';
import { ruleSchema } from '../rule-schema.ts';
import { FIELDS } from '../testing/fields.ts';
import { checkRule } from './check-rule.ts';
import type { Amount, Condition, Rule } from './condition.ts';

const faults = (condition: Condition, tables?: Rule['tables']) =>
  checkRule({ condition, ...(tables && { tables }) }, FIELDS).map(({ path, code }) => `${path.join('.')} ${code}`);
const all = (...of: Condition[]): Condition => ({ kind: 'all', of });
const number = (left: Amount, is: '<' | '<=' | '=' | '>=' | '>', right: Amount): Condition => ({
  kind: 'number',
  left,
  is,
  right,
});
const staff = { field: 'employees' };

describe('a rule that cannot be', () => {
  it.each<[string, Condition, string[]]>([
    ['asks for a field there is not', number({ field: 'magic' }, '<', 3), ['condition.left.field unknown-field']],
    [
      'asks for one that only objects have',
      number({ field: 'toString' }, '<', 3),
      ['condition.left.field unknown-field'],
    ],
    ['takes a day for a number', number({ field: 'establishedOn' }, '<', 3), ['condition.left.field wrong-kind']],
    ['takes a number for a flag', { kind: 'flag', field: 'employees', is: true }, ['condition.field wrong-kind']],
    [
      'names a code there is not',
      { kind: 'code', field: 'vatType', in: ['small', 'tiny'] },
      ['condition.in.1 unknown-option'],
    ],
    ['names no code', { kind: 'code', field: 'vatType', in: [] }, ['condition.in no-options']],
    ['takes a code for a set', { kind: 'set', field: 'vatType', anyOf: ['small'] }, ['condition.field wrong-kind']],
    [
      'names a member there is not',
      { kind: 'set', field: 'hqType', anyOf: ['moon'] },
      ['condition.anyOf.0 unknown-option'],
    ],
    [
      'asks for a threshold there is not',
      number(staff, '<', { table: 'least' }),
      ['condition.right.table unknown-table'],
    ],
    [
      'adds people to money',
      number({ sum: [staff, { field: 'revenue' }] }, '<', 3),
      ['condition.left.sum units-differ'],
    ],
    ['compares numbers alone', number(3, '<', 4), ['condition no-field']],
    ['wants more than all', number({ field: 'techStaffRatio' }, '>=', 150), ['condition.right share-above-hundred']],
    [
      'has steps that go back',
      number(staff, '<', {
        steps: {
          by: staff,
          upTo: [
            [5, 1],
            [3, 2],
          ],
          beyond: 3,
        },
      }),
      ['condition.right.steps.upTo.1 steps-out-of-order'],
    ],
    ['has a day without bounds', { kind: 'day', field: 'establishedOn' }, ['condition no-bound']],
    [
      'names a day there is not',
      { kind: 'day', field: 'establishedOn', from: { date: '2026-02-30' } },
      ['condition.from no-such-day'],
    ],
    [
      'ends before it begins',
      { kind: 'day', field: 'establishedOn', from: { date: '2026-02-02' }, until: { date: '2026-02-01' } },
      ['condition.until ends-before-it-begins'],
    ],
    [
      'ends before it begins, by today',
      { kind: 'day', field: 'establishedOn', from: { today: { years: -1 } }, until: { today: { months: -13 } } },
      ['condition.until ends-before-it-begins'],
    ],
    ['asks for nothing', { kind: 'any', of: [] }, ['condition.of empty-group']],
    [
      'wants more and less of one figure',
      all(number(staff, '>', 300), { kind: 'judged', text: { zh: '认定', en: 'Judged' } }, number(staff, '<=', 300)),
      ['condition.of.2 contradicts'],
    ],
    [
      'wants a flag both ways',
      all({ kind: 'flag', field: 'dishonest', is: true }, { kind: 'flag', field: 'dishonest', is: false }),
      ['condition.of.1 contradicts'],
    ],
    [
      'wants two codes at once',
      all({ kind: 'code', field: 'vatType', in: ['small'] }, { kind: 'code', field: 'vatType', in: ['general'] }),
      ['condition.of.1 contradicts'],
    ],
    [
      'wants a day before and after',
      all(
        { kind: 'day', field: 'establishedOn', from: { date: '2025-01-01' } },
        { kind: 'day', field: 'establishedOn', until: { date: '2024-12-31' } },
      ),
      ['condition.of.1 contradicts'],
    ],
  ])('%s', (_, condition, expected) => expect(faults(condition)).toEqual(expected));

  it.each<[string, Rule['tables'], string[]]>([
    ['has no row', { least: [] }, ['tables.least empty-table']],
    [
      'ends before it begins',
      { least: [{ from: '2026-01-01', until: '2025-01-01', value: 1 }] },
      ['tables.least.0.until ends-before-it-begins'],
    ],
    [
      'has two rows for a day',
      {
        least: [
          { from: '2025-01-01', until: '2026-01-01', value: 1 },
          { from: '2026-01-01', value: 2 },
        ],
      },
      ['tables.least.1.from rows-overlap'],
    ],
  ])('a table that %s', (_, tables, expected) =>
    expect(faults(number(staff, '<', { table: 'least' }), tables)).toEqual(expected),
  );
});

describe('a sound rule', () => {
  it.each<[string, Condition]>([
    ['bounds that leave one number', all(number(staff, '>=', 300), number(staff, '<=', 300))],
    ['shares of unlike things', number({ ratio: [{ field: 'rdExpense' }, { field: 'revenue' }] }, '>=', 3)],
    [
      'a branch and a part of it',
      all(
        { kind: 'code', field: 'industryCode', in: ['I'], by: 'beginning' },
        { kind: 'code', field: 'industryCode', in: ['I65'], by: 'beginning' },
      ),
    ],
    ['either way in any', { kind: 'any', of: [number(staff, '>', 5), number(staff, '<', 3)] }],
  ])('%s', (_, condition) => expect(faults(condition)).toEqual([]));
});

describe('what is no rule', () => {
  const deep = (levels: number): unknown =>
    Array.from({ length: levels }).reduce((of) => ({ kind: 'not', of }), {
      kind: 'flag',
      field: 'dishonest',
      is: true,
    });

  it.each<[string, unknown]>([
    ['nothing', null],
    ['a text', 'revenue > 3'],
    ['another kind', { condition: { kind: 'script', of: [] } }],
    ['a field too many', { condition: { kind: 'flag', field: 'dishonest', is: true, run: 'x' } }],
    ['no finite number', { condition: number(staff, '<', Number.NaN) }],
    ['a thousand levels', { condition: deep(1_000) }],
    ['an impossible day', { condition: { kind: 'day', field: 'establishedOn', from: { date: '2026-13-01' } } }],
  ])('%s is refused', (_, value) => expect(ruleSchema.safeParse(value).success).toBe(false));

  it('but seven levels are a rule', () => expect(ruleSchema.safeParse({ condition: deep(7) }).success).toBe(true));
});
