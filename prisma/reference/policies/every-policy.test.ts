import { describe, expect, it } from 'vitest';
import { compileRule } from '#lib/policies/domain/compile.ts';
import type { Facts } from '#lib/policies/domain/condition.ts';
import { explainRule } from '#lib/policies/domain/explain.ts';
import { fieldsOf, isJudged } from '#lib/policies/domain/fields-of.ts';
import { policies } from './policies.ts';

/** `policies.test.ts` has those with many figures; here is every other one, written from domain reference 4.2–4.4. */
const today = Temporal.PlainDate.from('2026-11-29');

type Row = { readonly facts: Facts; readonly failing: readonly Facts[] };
const row = (facts: Facts, ...failing: Facts[]): Row => ({ facts, failing });
const SERVICE = row({ industryCode: 'L7211' }, { industryCode: 'C3585' }, { industryCode: 'E4710' });
const SMALL_OR_MEDIUM = row({ size: 'medium' }, { size: 'large' });
const NEEDS_IP = row({ ip1: 1, ip2: 0 }, { ip1: 0 });

const rows: Readonly<Record<string, Row>> = {
  N02: row({ vatType: 'small', employees: 301 }, { vatType: 'general' }),
  N03: row({ vatType: 'small' }, { vatType: 'general' }),
  N05: row({ icOrMachineToolListed: true }, { icOrMachineToolListed: false }),
  N09: row({ smeScore: 60, directItem: false }, { smeScore: 59 }),
  N10: row({ techContractRegistered: true }, { techContractRegistered: false }),
  N11: row({ softwareProductRegistered: true }, { softwareProductRegistered: false }),
  N13: row({ employees: 30, layoffRate: 20 }, { layoffRate: 20.1 }),
  N14: row({ hiresYouthInsured: 1 }, { hiresYouthInsured: 0 }),
  N15: row({ registrationStatus: 'operating' }, { registrationStatus: 'revoked' }, { registrationStatus: 'moved-out' }),
  N16: row({ hiresKeyGroups: 1 }, { hiresKeyGroups: 0 }),
  N19: row({ privateShare: 50.1 }, { privateShare: 50 }),
  S03: row({ hqType: ['regional'], hqUpgraded: true }, { hqType: ['private'] }, { hqUpgraded: false }),
  S04: row(
    {
      ...{ privateShare: 51, establishedOn: '2025-11-29', assets: 10_000, revenue: 100_001, branchesOutsideSh: 2 },
      parentOutsideShanghai: false,
    },
    ...[{ privateShare: 50 }, { establishedOn: '2025-11-30' }, { assets: 9_999 }],
    ...[{ revenue: 100_000 }, { branchesOutsideSh: 1 }],
  ),
  S05: row(
    {
      ...{ tradeDomesticRatio: 50, revenue: 1_000_001, tradeGoodsRatio: 0, logisticsServiceRatio: 0 },
      platformMerchants: 0,
    },
    { tradeDomesticRatio: 49 },
    { revenue: 1_000_000 },
  ),
  S06: row({ hqType: ['innovative'], paidInCapital: 10_001 }, { hqType: [] }, { paidInCapital: 10_000 }),
  S10: row(
    { firstAboveScaleYear: 2026, industryCode: 'I6513', smeTier: 'none' },
    { firstAboveScaleYear: 2025 },
    { industryCode: 'H6210' },
  ),
  S11: SMALL_OR_MEDIUM,
  S12: SMALL_OR_MEDIUM,
  S14: row({ hiresUnemployedOrGraduates: 1 }, { hiresUnemployedOrGraduates: 0 }),
  S15: row({ firstStoreLevel: 'asia' }, { firstStoreLevel: 'city' }),
  S16: row(
    { aiSpendCompute: 1, aiSpendApi: 0, aiSpendCorpus: 0, providerRelated: false },
    { aiSpendCompute: 0 },
    { providerRelated: true },
  ),
  S17: SERVICE,
  S18: row({ size: 'micro', providerRelated: false }, { size: 'large' }, { providerRelated: true }),
  S19: row({ ownIpProduct: true }, { ownIpProduct: false }),
  S20: row({ hightechUntil: '2026-11-29' }, { hightechUntil: '2026-11-28' }),
  S22: NEEDS_IP,
  S23: row({ firstVersionContract: true }, { firstVersionContract: false }),
  S24: row({ industryCode: 'M7491' }, { industryCode: 'M7310' }, { industryCode: 'H6210' }),
  S25: SERVICE,
  S26: row({ trainingPlanFiled: true }, { trainingPlanFiled: false }),
  S27: SMALL_OR_MEDIUM,
  S28: row({ exportUsd: 6_499 }, { exportUsd: 6_500 }),
  S31: row({ listedStatus: 'filed' }, { listedStatus: 'none' }, { listedStatus: 'listed' }),
  C01: row({ taxDistrict: '310105' }, { taxDistrict: '310106' }),
  C02: row({ privateShare: 51 }, { privateShare: 50 }),
  C03: row({ hiresUnemployedOrGraduates: 1 }, { hiresUnemployedOrGraduates: 0 }),
  C04: row({ inHongqiaoCbd: true }, { inHongqiaoCbd: false }),
  C05: row({ parkMember: true }, { parkMember: false }),
  C07: row({ smeTier: 'zjtx', smeTierSince: '2025-11-29' }, { smeTier: 'none' }, { smeTierSince: '2025-11-28' }),
  C08: row({ hqType: ['global-rd'] }, { hqType: ['trading'] }),
  C09: row({ inHongqiaoCbd: true, revenue: 10_000 }, { inHongqiaoCbd: false }, { revenue: 9_999 }),
  C10: row({ talentKeyEmployer: true }, { talentKeyEmployer: false }),
  C11: row({ hightechUntil: '2026-11-29' }, { hightechUntil: '2026-11-28' }),
  C12: row({ industryCode: 'H6210' }, { industryCode: 'H6110' }),
  C13: row({ listedStatus: 'tutoring' }, { listedStatus: 'none' }),
  C14: row({ establishedOn: '2023-11-29' }, { establishedOn: '2023-11-28' }),
  C15: NEEDS_IP,
};

describe.each(Object.entries(rows))('%s', (code, { facts, failing }) => {
  const rule = policies.find((each) => each.code === code)?.rule ?? { condition: { kind: 'all', of: [] } };
  const verdict = (given: Facts) => compileRule(rule, today).verdictOf(given);
  // N13 leaves to the authority only what it says of larger companies.
  const isDecided = !isJudged(rule.condition) || code === 'N13';

  it('fits a company that meets its conditions at their bounds, as far as no authority has its say', () => {
    expect(verdict(facts)).toBe(isDecided ? 'eligible' : 'unknown');
  });

  it.each(failing)('does not fit with %o', (change) => {
    expect(verdict({ ...facts, ...change })).toBe('ineligible');
  });

  it('waits for each field of which nothing is known while the others do not decide', () => {
    for (const field of new Set(failing.flatMap((change) => Object.keys(change)))) {
      const without = { ...facts, [field]: undefined };
      expect([field, verdict(without)]).toEqual([field, 'unknown']);
      expect(explainRule(compileRule(rule, today), without).missing?.fields).toContain(field);
    }
  });
});

it('has a row for each policy that asks for anything, here or beside', () => {
  const beside = 'N01 N04 N06 N07 N08 N12 N17 N18 S01 S02 S08 S09 S13'.split(' ');
  const asking = policies.filter(({ rule }) => fieldsOf(rule.condition).length > 0).map(({ code }) => code);
  expect([...Object.keys(rows), ...beside].toSorted()).toEqual(asking.toSorted());
});
