import { describe, expect, it } from 'vitest';
import { createCompany, createStaff } from '#lib/cases/testing/people.ts';
import { testDatabase } from '#lib/platform/testing/database.ts';
import { valueOrThrow } from '#lib/shared/result.ts';
import { matchSchema } from '../schema.ts';
import { matchPolicies } from './match-policies.ts';

const { db } = await testDatabase();
const owner = await createCompany(db, 'owner');
const stranger = await createCompany(db, 'stranger');
const handler = await createStaff(db, 'handler', 'D07', 'handler');
const dispatcher = await createStaff(db, 'dispatcher', 'D02', 'dispatcher');
const sysadmin = await createStaff(db, 'sysadmin', 'D01', 'system-admin');
const asked = { now: Temporal.Instant.from('2026-11-29T02:00:00Z'), locale: 'zh-CN' } as const;
const { districtId } = owner;

const company = await db.enterprise.findFirstOrThrow({ where: { id: owner.memberships[0]?.enterpriseId ?? '' } });

const match = async (profile: Record<string, unknown>, code: string, locale: 'zh-CN' | 'en' = 'zh-CN') => {
  const answer = valueOrThrow(await matchPolicies(db, owner, matchSchema.parse({ profile }), { ...asked, locale }));
  return answer.items.find(({ policy }) => policy.code === code);
};

describe('matching a profile', () => {
  const small = { taxable_income: 280, employees: 320, assets: 4_000, restrictedIndustry: false };

  it('says clause by clause what is asked, what is so and how far it is', async () => {
    const found = await match(small, 'N01');
    expect(found).toMatchObject({ verdict: 'ineligible', missing: null });
    expect(found?.clauses[1]).toEqual({
      text: '从业人员不超过300人',
      verdict: 'ineligible',
      reason: '从业人员现为320人；相差20人',
    });
    expect((await match(small, 'N01', 'en'))?.clauses[1]).toEqual({
      text: 'Employees at most 300 persons',
      verdict: 'ineligible',
      reason: 'Employees is 320 persons; off by 20 persons',
    });
  });

  it('reads an industry without its section, and reckons what nobody states', async () => {
    expect((await match({ industry_code: '6513' }, 'S17'))?.verdict).toBe('eligible');
    expect((await match({ industry_section: 'C' }, 'S17'))?.verdict).toBe('ineligible');
    const told = { industry_code: 'I6513', employees: 103, revenue: 15_735, rd_expense: 500 };
    expect((await match(told, 'S11'))?.clauses[0]).toMatchObject({ verdict: 'eligible' });
    expect((await match({ ...told, employees: 300 }, 'S11'))?.verdict).toBe('ineligible');
  });

  it('says districts and industries by their names', async () => {
    const facts = { tax_district: '310106', industry_code: 'C3585' };
    expect((await match(facts, 'C01'))?.clauses[0]).toMatchObject({
      text: '税收户管地所在区为长宁区',
      reason: '税收户管地所在区现为静安区',
    });
    expect((await match(facts, 'C12'))?.clauses[0]).toMatchObject({
      text: '行业（国民经济行业分类）属于零售业或餐饮业',
      reason: '行业（国民经济行业分类）现为专用设备制造业（C3585）',
    });
    expect((await match(facts, 'S22'))?.clauses[0]?.text).toBe('Ⅰ类知识产权、Ⅱ类知识产权之和不低于1项');
  });

  it('names the fewest fields that would decide it', async () => {
    expect((await match({}, 'N02'))?.missing).toEqual(['vatType']);
    expect(await match({ vat_type: 'small' }, 'N02')).toMatchObject({ verdict: 'eligible', missing: [] });
    expect((await match({}, 'N20'))?.clauses[0]?.reason).toBe('由主管部门审核');
  });

  it('leaves out what has ended and what only informs', async () => {
    expect([await match({}, 'C03'), await match({}, 'N15'), await match({}, 'S32')]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it.each([
    ['an unknown field', { profile: { magic: 1 } }],
    ['a text for a number', { profile: { employees: '30' } }],
    ['fewer than none', { profile: { employees: -1 } }],
    ['a code there is not', { profile: { vatType: 'tiny' } }],
    ['an industry that cannot be', { profile: { industry_code: 'ZZ' } }],
    ['an industry of another section', { profile: { industry_code: 'C3585', industry_section: 'I' } }],
    ['a district by its name', { profile: { tax_district: '长宁' } }],
    ['one field by two names', { profile: { taxableIncome: 1, taxable_income: 900 } }],
    ['no day', { profile: { establishedOn: '2026-02-30' } }],
    ['neither of the two', {}],
    ['both', { profile: {}, enterpriseUscc: '91310105MA1CRAWL0X' }],
  ])('refuses %s', (_, body) => expect(matchSchema.safeParse(body).success).toBe(false));

  it('takes a loss, which is below nothing', () => {
    expect(matchSchema.safeParse({ profile: { taxableIncome: -50 } }).success).toBe(true);
  });
});

describe('matching a company on record', () => {
  const code = async (viewer: typeof owner) => {
    const answer = await matchPolicies(db, viewer, { enterpriseUscc: company.uscc }, asked);
    return answer.ok ? answer.value.items.length : answer.refusal.code;
  };

  it('is for its own people and for staff who work on cases, for nobody else', async () => {
    expect(await code(owner)).toBe(63);
    expect(await code(handler)).toBe(63);
    expect(await code(stranger)).toBe('not-found');
    expect(await code(sysadmin)).toBe('forbidden');
  });

  it('uses what is on record, for each as far as they may read it', async () => {
    const facts = [
      { field: 'employees', value: 301 },
      { field: 'taxableIncome', value: 12 },
      { field: 'dishonest', value: true },
    ];
    await db.enterpriseFact.createMany({
      data: facts.map((fact) => ({ districtId, enterpriseId: company.id, year: 0, statedAt: new Date(), ...fact })),
    });
    const clause = async (viewer: typeof owner, policy: string, index: number) => {
      const answer = valueOrThrow(await matchPolicies(db, viewer, { enterpriseUscc: company.uscc }, asked));
      return answer.items.find((each) => each.policy.code === policy)?.clauses[index]?.verdict;
    };
    const people = [owner, handler, dispatcher];
    const said = (policy: string, index: number) => Promise.all(people.map((each) => clause(each, policy, index)));
    expect(await said('N01', 1)).toEqual(['ineligible', 'ineligible', 'ineligible']);
    expect(await said('N01', 0)).toEqual(['eligible', 'unknown', 'eligible']);
    expect(await said('S02', 2)).toEqual(['unknown', 'unknown', 'ineligible']);
  });
});
