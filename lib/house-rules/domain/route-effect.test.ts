import { describe, expect, it } from 'vitest';
import { HONGQIAO, referenceRules } from '#lib/cases/testing/world.ts';
import type { MatterChange } from './category-change.ts';
import { checkCategory } from './category-change.ts';
import { routeEffect } from './route-effect.ts';

const rules = referenceRules();
const categories = new Map([
  ['01', { code: '01', parentCode: null, class: null, isActive: true }],
  ['99', { code: '99', parentCode: null, class: null, isActive: false }],
  ['0105', { code: '0105', parentCode: '01', class: 'D', isActive: true }],
]);
const matter: MatterChange = {
  kind: 'matter',
  code: '0105',
  parentCode: '01',
  name: '资金兑现拨付',
  nameEn: 'Payment of grants',
  class: 'D',
  route: { kind: 'caseArea' },
  helpers: [],
  keywords: [],
  hint: null,
  hintEn: null,
  isReplyOnly: false,
  isActive: true,
};
const faultOf = (change: Partial<MatterChange>) => {
  const checked = checkCategory({ ...matter, ...change }, { rules, categories });
  return checked.ok ? null : [checked.refusal.code, checked.refusal.field];
};

describe('a matter', () => {
  it.each<[string, Partial<MatterChange>, string[]]>([
    ['has a route', { route: null }, ['route-missing', 'routeUnit']],
    ['leads to a unit that is there', { route: { kind: 'fixed', unit: 'D99' } }, ['unit-cannot-lead', 'routeUnit']],
    ['never leads to a court', { route: { kind: 'fixed', unit: 'D41' } }, ['unit-cannot-lead', 'routeUnit']],
    [
      'is not helped by its own lead',
      { route: { kind: 'fixed', unit: 'D09' }, helpers: [{ kind: 'unit', code: 'D09' }] },
      ['lead-is-helper', 'helperUnits.0'],
    ],
    [
      'is helped once by each unit',
      {
        helpers: [
          { kind: 'unit', code: 'D05' },
          { kind: 'unit', code: 'D05' },
        ],
      },
      ['helper-twice', 'helperUnits.1'],
    ],
    ['stands under a group', { parentCode: '0105' }, ['unknown-category', 'parentCode']],
    ['is not open under a closed group', { parentCode: '99' }, ['group-closed', 'isActive']],
  ])('%s', (_, change, fault) => expect(faultOf(change)).toEqual(fault));

  it('may be closed under a closed group, and led by the area of the case', () => {
    expect(faultOf({ parentCode: '99', isActive: false })).toBeNull();
    expect(faultOf({})).toBeNull();
  });
});

describe('a group', () => {
  it('is not closed while a matter in it is open', () => {
    const group = { kind: 'group', code: '01', name: '政策', nameEn: 'Policy', isActive: false } as const;
    const checked = checkCategory(group, { rules, categories });
    expect(checked.ok ? null : checked.refusal).toEqual({
      code: 'group-in-use',
      details: { count: 1 },
      field: 'isActive',
    });
  });
});

describe('another route', () => {
  const cases = [
    { areaCode: HONGQIAO, recent: 5, open: 2, waiting: 1 },
    { areaCode: null, recent: 3, open: 1, waiting: 0 },
  ];

  it('moves what would have been proposed to another unit, area by area', () => {
    const toFinance = { ...matter, route: { kind: 'fixed', unit: 'D09' } } as const;
    expect(routeEffect(toFinance, rules, cases)).toEqual({ recent: 8, moved: 0, open: 3, waiting: 1 });
    const toArea = { ...matter, route: { kind: 'caseArea' } } as const;
    expect(routeEffect(toArea, rules, cases)).toEqual({ recent: 8, moved: 8, open: 3, waiting: 1 });
  });
});
