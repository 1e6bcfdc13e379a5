import { describe, expect, it } from 'vitest';
import { HONGQIAO, referenceRules } from '#lib/cases/testing/world.ts';
import { type AreaChange, areaEffect, checkArea } from './area-change.ts';

const rules = referenceRules();
const area: AreaChange = {
  code: HONGQIAO,
  name: '虹桥街道',
  nameEn: 'Hongqiao Sub-district',
  kind: 'subdistrict',
  leadUnitCode: HONGQIAO,
  helperUnitCodes: [],
  isActive: true,
};
const UNUSED = { openCases: 0, companies: 0 };
const faultOf = (change: Partial<AreaChange>, use = UNUSED) => {
  const checked = checkArea({ ...area, ...change }, rules, use);
  return checked.ok ? null : [checked.refusal.code, checked.refusal.field];
};

describe('an area', () => {
  it.each<[string, Partial<AreaChange>, string[]]>([
    ['is led by a unit that is there', { leadUnitCode: 'D99' }, ['unit-cannot-lead', 'leadUnitCode']],
    ['is not helped by its lead', { helperUnitCodes: [HONGQIAO] }, ['lead-is-helper', 'helperUnits.0']],
    ['is helped once by each unit', { helperUnitCodes: ['D38', 'D38'] }, ['helper-twice', 'helperUnits.1']],
    ['is never helped by a court', { helperUnitCodes: ['D41'] }, ['unit-cannot-help', 'helperUnits.0']],
  ])('%s', (_, change, fault) => expect(faultOf(change)).toEqual(fault));

  it('may leave its lead to the dispatcher', () => expect(faultOf({ leadUnitCode: null })).toBeNull());

  it('is closed only when neither open requests nor companies belong to it', () => {
    expect(faultOf({ isActive: false })).toBeNull();
    expect(faultOf({ isActive: false }, { openCases: 1, companies: 0 })).toEqual(['area-in-use', 'isActive']);
    expect(faultOf({ isActive: false }, { openCases: 0, companies: 1 })).toEqual(['area-in-use', 'isActive']);
    expect(faultOf({}, { openCases: 3, companies: 9 })).toBeNull();
  });

  it('moves with another lead only what is routed by area', () => {
    const cases = [
      { categoryCode: '0602', recent: 4 },
      { categoryCode: '0301', recent: 7 },
      { categoryCode: null, recent: 1 },
    ];
    expect(areaEffect({ ...area, leadUnitCode: 'D38' }, rules, cases)).toEqual({ recent: 12, moved: 4 });
    expect(areaEffect(area, rules, cases)).toEqual({ recent: 12, moved: 0 });
  });
});
