import { expect, test } from 'vitest';
import { createCompany, createStaff } from '#lib/cases/testing/people.ts';
import { testDatabase } from '#lib/platform/testing/database.ts';
import { listEnterprises } from '../queries.ts';
import { enterpriseListSchema } from '../schema.ts';
import { namesOfIndustries, searchIndustries } from './industries.ts';

const { db } = await testDatabase();
const NOW = Temporal.Instant.from('2026-11-29T02:00:00Z');

test.each([
  ['软件', 'I', '信息传输、软件和信息技术服务业'],
  ['software', 'I', '信息传输、软件和信息技术服务业'],
  ['I6513', 'I6513', '应用软件开发'],
  ['6513', 'I6513', '应用软件开发'],
  ['i651', 'I651', '软件开发'],
  ['Ｉ６５１３', 'I6513', '应用软件开发'],
])('“%s” finds %s first', async (typed, code, name) => {
  expect((await searchIndustries(db, typed))[0]).toMatchObject({ code, name });
});

test.each([[''], ['%'], ['_'], ["x'--"], ['没有这样的行业']])('“%s” finds nothing', async (typed) => {
  expect(await searchIndustries(db, typed)).toEqual([]);
});

test('the codes of a list get their names in one question', async () => {
  const names = await namesOfIndustries(db, ['I65', null, 'I6513', 'I65', 'Z99']);
  expect([...names.keys()].toSorted()).toEqual(['I65', 'I6513']);
});

test('companies are found by the name of their branch or of one above it', async () => {
  const dispatcher = await createStaff(db, 'dispatcher', 'D02', 'dispatcher');
  for (const [login, industryCode] of [
    ['developer', 'I6513'],
    ['restaurant', 'H6210'],
  ] as const) {
    const [own] = (await createCompany(db, login)).memberships;
    await db.enterprise.updateMany({ where: { id: own?.enterpriseId ?? '' }, data: { industryCode } });
  }
  const found = async (industry: string) => {
    const page = await listEnterprises(db, dispatcher, enterpriseListSchema.parse({ industry }), NOW);
    return page.ok ? page.value.items.map(({ industryCode }) => industryCode) : page.refusal;
  };
  expect(await found('软件')).toEqual(['I6513']);
  expect(await found('信息技术')).toEqual(['I6513']);
  expect(await found('餐')).toEqual(['H6210']);
  expect(await found('65')).toEqual(['I6513']);
  expect(await found('没有')).toEqual([]);
});

test('a qualification holds through its last day, as the day is in the district', async () => {
  const clerk = await createStaff(db, 'clerk', 'D02', 'dispatcher');
  const [own] = (await createCompany(db, 'qualified')).memberships;
  const expiresOn = new Date('2026-11-29');
  const key = { districtId: clerk.districtId, enterpriseId: own?.enterpriseId ?? '' };
  await db.enterpriseQualification.create({ data: { ...key, kind: 'high-tech', expiresOn } });
  const found = async (now: string) => {
    const asked = enterpriseListSchema.parse({ qualification: 'high-tech' });
    const page = await listEnterprises(db, clerk, asked, Temporal.Instant.from(now));
    return page.ok && page.value.items.length;
  };
  expect(await found('2026-11-29T15:59:59Z')).toBe(1);
  expect(await found('2026-11-29T16:00:00Z')).toBe(0);
});
