import { describe, expect, it } from 'vitest';
import { PROFILE_FIELDS } from '#lib/enterprises/domain/profile-fields.ts';
import { checkRule } from '#lib/policies/domain/check-rule.ts';
import { compileRule } from '#lib/policies/domain/compile.ts';
import type { Facts } from '#lib/policies/domain/condition.ts';
import { explainRule } from '#lib/policies/domain/explain.ts';
import { fieldsOf, isJudged } from '#lib/policies/domain/fields-of.ts';
import { ruleSchema } from '#lib/policies/rule-schema.ts';
import { units } from '../units.ts';
import { policies } from './policies.ts';

const today = Temporal.PlainDate.from('2026-11-29');
const ruleOf = (code: string) => {
  const found = policies.find((each) => each.code === code);
  if (!found) throw new Error(`no ${code}`);
  return found.rule;
};
const verdict = (code: string, facts: Facts) => compileRule(ruleOf(code), today).verdictOf(facts);

describe('the catalogue of the reference', () => {
  it('has its 67 rows, each once', () => {
    const codes = policies.map(({ code }) => code);
    const numbered = (letter: string, count: number) =>
      Array.from({ length: count }, (_, index) => `${letter}${String(index + 1).padStart(2, '0')}`);
    expect(codes).toEqual([...numbered('N', 20), ...numbered('S', 32), ...numbered('C', 15)]);
  });

  it.each(policies.map((each) => [each.code, each] as const))('%s is sound: rule, materials, unit, days', (_, each) => {
    expect(checkRule(each.rule, PROFILE_FIELDS)).toEqual([]);
    expect(ruleSchema.parse(JSON.parse(JSON.stringify(each.rule)))).toEqual(each.rule);
    for (const material of each.materials) expect(material).toMatch(/^M(0[1-9]|1[0-7])$/);
    expect(units.map(({ code }) => code)).toContain(each.contact);
    expect(each.evidence.length).toBeGreaterThan(0);
    if (each.validFrom && each.validUntil) expect(each.validFrom < each.validUntil).toBe(true);
    expect(each.title[1]).not.toMatch(/\p{Script=Han}/u);
    expect(each.benefit[1]).not.toMatch(/\p{Script=Han}/u);
  });
});

const match: Record<string, Facts> = {
  N01: { taxableIncome: 300, employees: 300, assets: 5_000, restrictedIndustry: false },
  N04: { rdExpense: 1, industryCode: 'I6510' },
  N06: {
    establishedOn: '2025-11-29',
    ip1: 0,
    ip2: 1,
    coreIpOwned: true,
    hightechScore: 71,
    techStaffRatio: 10,
    rdRatio3y: 4,
    revenue: 20_000,
    htIncomeRatio: 60,
    rdDomesticShare: 60,
    seriousBreach: false,
  },
  N07: { employees: 500, revenue: 20_000, assets: 20_000, sciSmeScore: 60, techStaffScore: 1 },
  N08: {
    smeTier: 'zjtx',
    yearsInField: 3,
    coreRevenueRatio: 70,
    coreGrowth2yAvg: 5,
    debtRatio: 70,
    nicheShare: 10,
    ip1InUse: 2,
    ownRdUnit: true,
    revenue: 10_000,
    rdRatio2y: 3,
  },
  N12: { serviceOutsourcingRatio: 50, offshoreRatio: 35, collegeStaffRatio: 50 },
  N17: { ciio: false, exportPersons: 99_999, exportSensitive: 0 },
  N18: { size: 'small', overdueDebtors: ['government'] },
  S02: { hqType: ['business-unit'], establishedOn: '2020-01-01', dishonest: false, foreignReportOnTime: true },
  S08: { smeTier: 'little-giant', smeTierSince: '2025-11-29' },
  S09: { hightechUntil: '2026-11-29', firstAboveScaleYear: 2026 },
  S13: { size: 'micro', liveLoan: true },
};

/** Each figure, alone, that turns the company away. */
const failing: Record<string, Facts[]> = {
  N01: [{ taxableIncome: 300.01 }, { employees: 301 }, { assets: 5_000.01 }, { restrictedIndustry: true }],
  N04: [{ rdExpense: 0 }, { industryCode: 'H6210' }, { industryCode: 'C1620' }, { industryCode: 'R9011' }],
  N06: [
    { establishedOn: '2025-11-30' },
    { ip2: 0 },
    { coreIpOwned: false },
    { hightechScore: 70 },
    { techStaffRatio: 9.9 },
    { rdRatio3y: 3.9 },
    { rdRatio3y: 4.9, revenue: 5_000 },
    { rdRatio3y: 2.9, revenue: 20_001 },
    { htIncomeRatio: 59 },
    { rdDomesticShare: 59 },
    { seriousBreach: true },
  ],
  N07: [{ employees: 501 }, { revenue: 20_001 }, { assets: 20_001 }, { sciSmeScore: 59 }, { techStaffScore: 0 }],
  N08: [
    { smeTier: 'innovative' },
    { yearsInField: 2 },
    { coreRevenueRatio: 69 },
    { coreGrowth2yAvg: 4 },
    { debtRatio: 71 },
    { nicheShare: 9 },
    { ip1InUse: 1 },
    { ownRdUnit: false },
    { rdRatio2y: 2.9 },
    { revenue: 9_999, rdRatio2y: 5.9 },
    { revenue: 4_999, newEquity2y: 7_999 },
  ],
  N12: [{ serviceOutsourcingRatio: 49 }, { offshoreRatio: 34 }, { collegeStaffRatio: 49 }],
  N17: [{ ciio: true }, { exportPersons: 100_000 }, { exportSensitive: 1 }],
  N18: [{ size: 'large' }, { overdueDebtors: [] }],
  S02: [{ hqType: ['private'] }, { establishedOn: '2026-01-01' }, { dishonest: true }, { foreignReportOnTime: false }],
  S08: [{ smeTier: 'none' }, { smeTierSince: '2025-11-28' }],
  S09: [{ hightechUntil: '2026-11-28' }, { firstAboveScaleYear: 2025 }],
  S13: [{ size: 'large' }, { liveLoan: false }],
};

describe.each(Object.entries(match))('%s', (code, facts) => {
  it('is given to a company that meets every condition at its bound', () => {
    expect(verdict(code, facts)).toBe('eligible');
  });

  it.each(failing[code] ?? [])('not with %o', (change) => {
    expect(verdict(code, { ...facts, ...change })).toBe('ineligible');
  });

  it('is unknown for each condition of which nothing is known, and says which field is missing', () => {
    const { condition } = ruleOf(code);
    for (const field of fieldsOf(condition).filter((each) => facts[each] !== undefined && each !== 'ip1')) {
      const explained = explainRule(compileRule(ruleOf(code), today), { ...facts, [field]: undefined });
      // N06: 4 % is enough for a company of up to 20,000 and too little for a small one.
      expect([field, explained.verdict]).toEqual([field, 'unknown']);
      expect(explained.missing?.fields).toContain(field);
    }
  });
});

describe('ways that exclude one another', () => {
  it.each<[string, string, Facts, string]>([
    ['a small taxpayer needs nothing of N01', 'N02', { vatType: 'small' }, 'eligible'],
    ['another one is judged by N01', 'N02', { vatType: 'general', employees: 301 }, 'ineligible'],
    [
      'a small “little giant” by equity',
      'N08',
      { ...match.N08, revenue: 4_999, newEquity2y: 8_000, rdExpense2y: 3_000, rdStaffRatio: 50 },
      'eligible',
    ],
    ['few staff: a fifth may leave', 'N13', { employees: 30, layoffRate: 20 }, 'eligible'],
    ['many staff: the target is in the notice', 'N13', { employees: 31, layoffRate: 1 }, 'unknown'],
    [
      'a private headquarters from outside',
      'S04',
      { parentOutsideShanghai: true, assets: 5_000, revenue: 100_001, branchesOutsideSh: 2 },
      'eligible',
    ],
    [
      '… of exactly one billion is not',
      'S04',
      { parentOutsideShanghai: true, assets: 5_000, revenue: 100_000, branchesOutsideSh: 2 },
      'ineligible',
    ],
    [
      'a platform by sales to companies',
      'S05',
      { platformMerchants: 5_001, platformNonLocalRatio: 31, gmvB2b: 1_500_001 },
      'eligible',
    ],
    ['a foreign regional headquarters is recognised by the unit', 'S01', { parentShare: 10, revenue: 5 }, 'unknown'],
    ['computing bought of a relative', 'S16', { aiSpendCompute: 5, providerRelated: true }, 'ineligible'],
    [
      'a “little giant” that grows',
      'S10',
      { smeTier: 'little-giant', revenueGrowth: 21, revenueGrowthBefore: 20.1 },
      'eligible',
    ],
    ['three years old is a start-up', 'C14', { establishedOn: '2023-11-29' }, 'eligible'],
    ['… and a day is not', 'C14', { establishedOn: '2023-11-28' }, 'ineligible'],
  ])('%s', (_, code, facts, expected) => expect(verdict(code, facts)).toBe(expected));
});

describe('what is not known', () => {
  it.each(policies.map(({ code, rule }) => [code, rule] as const))(
    '%s promises nothing to a company of which nothing is known',
    (_, rule) => {
      expect(compileRule(rule, today).verdictOf({})).toBe('unknown');
    },
  );

  it('leaves to the unit what has no rule: no profile makes it certain', () => {
    const judgedAlone = policies.filter(({ rule }) => fieldsOf(rule.condition).length === 0);
    expect(judgedAlone.map(({ code }) => code)).toEqual(['N20', 'S07', 'S21', 'S29', 'S30', 'S32', 'C06']);
    expect(judgedAlone.every(({ rule }) => isJudged(rule.condition))).toBe(true);
  });
});
