import { describe, expect, it } from 'vitest';
import { compileRule } from './compile.ts';
import type { Condition, Facts, Rule } from './condition.ts';
import { explainRule } from './explain.ts';

const today = Temporal.PlainDate.from('2026-11-29');
const all = (...of: Condition[]): Condition => ({ kind: 'all', of });
const any = (...of: Condition[]): Condition => ({ kind: 'any', of });
const judged: Condition = { kind: 'judged', text: { zh: '由区科委认定', en: 'Judged by the commission' } };
const verdict = (condition: Condition, facts: Facts, tables?: Rule['tables']) =>
  compileRule({ condition, ...(tables && { tables }) }, today).verdictOf(facts);
const missing = (condition: Condition, facts: Facts) => explainRule(compileRule({ condition }, today), facts).missing;

const staff: Condition = { kind: 'number', left: { field: 'employees' }, is: '<=', right: 300 };
const patents: Condition = {
  kind: 'number',
  left: { sum: [{ field: 'ip1' }, { field: 'ip2' }] },
  is: '>=',
  right: 1,
};
const research: Condition = {
  kind: 'number',
  left: { ratio: [{ field: 'rdExpense' }, { field: 'revenue' }] },
  is: '>=',
  right: {
    steps: {
      by: { field: 'revenue' },
      upTo: [
        [5_000, 5],
        [20_000, 4],
      ],
      beyond: 3,
    },
  },
};

describe('a comparison', () => {
  it.each<[string, Condition, Facts, string]>([
    ['holds at its bound', staff, { employees: 300 }, 'eligible'],
    ['fails beyond it', staff, { employees: 301 }, 'ineligible'],
    ['is unknown without the figure', staff, {}, 'unknown'],
    ['of a sum is decided by one count alone', patents, { ip1: 2 }, 'eligible'],
    ['of a sum is unknown while the other may do', patents, { ip1: 0 }, 'unknown'],
    ['of a sum fails when both are none', patents, { ip1: 0, ip2: 0 }, 'ineligible'],
    ['of a share takes the step of a small company', research, { rdExpense: 240, revenue: 5_000 }, 'ineligible'],
    ['of a share takes the step of a larger one', research, { rdExpense: 240, revenue: 5_001 }, 'eligible'],
    ['of a share is unknown without what it is of', research, { rdExpense: 240 }, 'unknown'],
    ['of a share of nothing is unknown', research, { rdExpense: 240, revenue: 0 }, 'unknown'],
  ])('%s', (_, condition, facts, expected) => expect(verdict(condition, facts)).toBe(expected));

  it('that is above every step needs no figure to choose one', () => {
    const condition: Condition = { ...research, left: { field: 'techStaffRatio' } } as Condition;
    expect(verdict(condition, { techStaffRatio: 5 })).toBe('eligible');
    expect(verdict(condition, { techStaffRatio: 2.9 })).toBe('ineligible');
    expect(verdict(condition, { techStaffRatio: 4 })).toBe('unknown');
  });

  it('takes the threshold of the day, and is unknown where none was published', () => {
    const condition: Condition = { kind: 'number', left: { field: 'revenue' }, is: '>=', right: { table: 'least' } };
    const facts = { revenue: 900 };
    const rows = (from: string, until?: string) => ({ least: [{ from, ...(until && { until }), value: 800 }] });
    expect(verdict(condition, facts, rows('2026-11-29'))).toBe('eligible');
    expect(verdict(condition, facts, rows('2026-11-30'))).toBe('unknown');
    expect(verdict(condition, facts, rows('2026-01-01', '2026-11-28'))).toBe('unknown');
    const raised = { least: [...rows('2026-01-01').least, { from: '2026-06-01', value: 1_000 }] };
    expect(verdict(condition, facts, raised)).toBe('ineligible');
  });

  it('of a year counts from this one', () => {
    const condition: Condition = {
      kind: 'number',
      left: { field: 'firstAboveScaleYear' },
      is: '=',
      right: { year: 0 },
    };
    expect([2025, 2026].map((firstAboveScaleYear) => verdict(condition, { firstAboveScaleYear }))).toEqual([
      'ineligible',
      'eligible',
    ]);
  });
});

describe('a day', () => {
  const aYearOld: Condition = { kind: 'day', field: 'establishedOn', until: { today: { years: -1 } } };
  it.each<[string, Facts, string]>([
    ['a year ago to the day is a year', { establishedOn: '2025-11-29' }, 'eligible'],
    ['a day less is not', { establishedOn: '2025-11-30' }, 'ineligible'],
    ['not known is not known', {}, 'unknown'],
  ])('%s', (_, facts, expected) => expect(verdict(aYearOld, facts)).toBe(expected));

  it('of today still counts', () => {
    const valid: Condition = { kind: 'day', field: 'hightechUntil', from: { today: {} } };
    expect(verdict(valid, { hightechUntil: '2026-11-29' })).toBe('eligible');
    expect(verdict(valid, { hightechUntil: '2026-11-28' })).toBe('ineligible');
  });
});

describe('codes and sets', () => {
  const software: Condition = { kind: 'code', field: 'industryCode', in: ['I65'], by: 'beginning' };
  it.each<[string, Condition, Facts, string]>([
    ['an industry below the one named belongs to it', software, { industryCode: 'I6510' }, 'eligible'],
    ['an industry above it may', software, { industryCode: 'I' }, 'unknown'],
    ['another one does not', software, { industryCode: 'C2710' }, 'ineligible'],
    [
      'one of a set is enough',
      { kind: 'set', field: 'hqType', anyOf: ['private'] },
      { hqType: ['trading', 'private'] },
      'eligible',
    ],
    ['an empty set is known', { kind: 'set', field: 'hqType', anyOf: ['private'] }, { hqType: [] }, 'ineligible'],
    ['a unit that judges leaves it open', judged, { employees: 1 }, 'unknown'],
  ])('%s', (_, condition, facts, expected) => expect(verdict(condition, facts)).toBe(expected));
});

describe('what would change it', () => {
  const small: Condition = { kind: 'code', field: 'vatType', in: ['small'] };
  it.each<[string, Condition, Facts, ReturnType<typeof missing>]>([
    [
      'every figure that all of it needs',
      all(staff, patents, small),
      { ip1: 1 },
      { fields: ['employees', 'vatType'], isJudged: false },
    ],
    ['the shorter of two ways', any(all(staff, patents), small), {}, { fields: ['vatType'], isJudged: false }],
    [
      'no way that is closed',
      any(all(staff, patents), small),
      { employees: 301 },
      { fields: ['vatType'], isJudged: false },
    ],
    ['the way that no unit judges', any(judged, small), {}, { fields: ['vatType'], isJudged: false }],
    ['a figure, and then a unit', all(staff, judged), {}, { fields: ['employees'], isJudged: true }],
    ['one of two counts that make a sum', patents, {}, { fields: ['ip1'], isJudged: false }],
    ['nothing where it is decided', any(staff, small), { employees: 3 }, { fields: [], isJudged: false }],
    ['nothing can help', all(staff, small), { employees: 301 }, null],
  ])('%s', (_, condition, facts, expected) => expect(missing(condition, facts)).toEqual(expected));

  it('tells how far a figure is, and whether that is near', () => {
    const of = (employees: number) =>
      explainRule(compileRule({ condition: all(staff, small) }, today), { employees, vatType: 'small' });
    expect(of(340)).toMatchObject({ isNearMiss: true, clauses: [{ miss: { by: 40, isNear: true } }, { miss: null }] });
    expect(of(900)).toMatchObject({ isNearMiss: false, clauses: [{ miss: { by: 600, isNear: false } }, {}] });
    expect(of(300)).toMatchObject({ isNearMiss: false, clauses: [{ miss: null }, {}] });
  });
});
