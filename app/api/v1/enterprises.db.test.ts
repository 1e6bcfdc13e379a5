import { expect, test } from 'vitest';
import { verifyAudit } from '#lib/audit/verify.ts';
import { createCompany, createStaff } from '#lib/cases/testing/people.ts';
import { usccFrom } from '#lib/enterprises/domain/uscc.ts';
import type { EnterpriseAnswer } from '#lib/enterprises/schema.ts';
import type { Prisma } from '#lib/platform/prisma-client/client.ts';
import { testDatabase } from '#lib/platform/testing/database.ts';
import { callApi, tokenOf } from './testing/api.ts';

process.env.API_REQUESTS_PER_SECOND = '1000';
const { db } = await testDatabase();
const owner = await createCompany(db, 'owner');
const dispatcher = await tokenOf(db, await createStaff(db, 'dispatcher', 'D02', 'dispatcher'));
const liaison = await tokenOf(db, await createStaff(db, 'liaison', 'D07', 'liaison'));
const auditor = await tokenOf(db, await createStaff(db, 'auditor', 'D01', 'auditor'));
const company = await tokenOf(db, owner);

const codeOf = (serial: string) => usccFrom({ authority: '9', kind: '1', area: '310105', serial });
const COMPANY = {
  uscc: codeOf('MA1FW0A1'),
  name: '上海知行测试科技有限公司',
  nameEn: 'Zhixing Testing (Shanghai) Co., Ltd.',
  areaCode: '310105009000',
  employees: 12,
};

type Page = { items: EnterpriseAnswer[]; nextCursor: string | null };
const enter = (body: object, token = dispatcher) => callApi(token, 'POST /enterprises', { body });
const list = async (query = '', token = dispatcher) =>
  (await callApi<Page>(token, `GET /enterprises${encodeURI(query)}`)).body;

test('the office enters a company once, and the audit knows who', async () => {
  const typed = { ...COMPANY, uscc: ` ${COMPANY.uscc.toLowerCase()} ` };
  const both = await Promise.all([enter(typed), enter(COMPANY)]);
  expect(both.map(({ status }) => status).toSorted()).toEqual([201, 422]);
  expect(both.find(({ status }) => status === 201)?.body).toMatchObject({ ...COMPANY, building: null, tier: null });
  expect(both.find(({ status }) => status === 422)?.body).toMatchObject({ refusal: 'company-known' });
  const entries = await db.auditEntry.findMany({ where: { action: 'company-entered' } });
  expect(entries).toMatchObject([{ subject: COMPANY.uscc, actorId: expect.any(String) }]);
  expect((await verifyAudit(db)).problemCount).toBe(0);
});

test.each([
  ['9144030071526726XH', 'check-digit'],
  ['91440300715267261R', 'organisation-check-digit'],
  ['9144030071526726XO', 'alphabet'],
  ['123', 'length'],
])('the credit code %s is refused for its %s', async (uscc, code) => {
  const { status, body } = await enter({ ...COMPANY, uscc });
  expect([status, body]).toMatchObject([422, { code: 'invalid', errors: [{ field: 'uscc', code }] }]);
});

test('what does not fit is told field by field', async () => {
  expect((await enter({ ...COMPANY, uscc: codeOf('MA1FW0A2'), areaCode: '1' })).body).toMatchObject({
    refusal: 'unknown-area',
  });
  expect((await enter({ uscc: COMPANY.uscc, name: ' ', tier: 'T0' })).body).toMatchObject({
    errors: [
      { field: 'name', code: 'too-small' },
      { field: 'tier', code: 'unknown-field' },
    ],
  });
});

test('an industry is kept with its section, and must be one of the standard', async () => {
  const company = { uscc: codeOf('MA1FW0D1'), name: '分好类的测试企业' };
  expect((await enter({ ...company, industryCode: '6502' })).body).toMatchObject({ refusal: 'unknown-industry' });
  expect((await enter({ ...company, industryCode: 'X1' })).body).toMatchObject({
    errors: [{ field: 'industryCode', code: 'not-an-industry' }],
  });
  expect((await enter({ ...company, industryCode: '6513', employees: 8 })).body).toMatchObject({
    industryCode: 'I6513',
  });
  expect((await list('?q=分好类的')).items).toMatchObject([{ industryCode: 'I6513', employees: 8 }]);
});

test('staff who work on requests find companies, page by page; nobody else does', async () => {
  const serials = ['MA1FW0B1', 'MA1FW0B2', 'MA1FW0B3'];
  for (const [index, serial] of serials.entries()) await enter({ uscc: codeOf(serial), name: `百分之百%第${index}家` });
  const { items } = await list('?q=百分之百%', liaison);
  expect(items.map(({ uscc }) => uscc)).toEqual(serials.map(codeOf).toSorted());
  expect((await list('?q=zhixing')).items).toMatchObject([{ name: COMPANY.name }]);
  expect((await list(`?q=${COMPANY.uscc.toLowerCase()}`)).items).toHaveLength(1);
  const first = await list('?q=百分之百&limit=2');
  const second = await list(`?q=百分之百&limit=2&cursor=${first.nextCursor}`);
  expect([...first.items, ...second.items]).toEqual(items);
  expect(second.nextCursor).toBeNull();
  for (const token of [company, auditor]) {
    expect(await list('', token)).toMatchObject({ code: 'forbidden' });
    expect((await enter(COMPANY, token)).status).toBe(403);
  }
  expect((await enter(COMPANY, liaison)).status).toBe(403);
  expect(await list('?cursor=x')).toMatchObject({ errors: [{ field: 'cursor', code: 'cursor-damaged' }] });
});

test('a company of another district is none of this one’s', async () => {
  const { id: _, ...changning } = await db.district.findUniqueOrThrow({ where: { id: owner.districtId } });
  const week = changning.week as Prisma.InputJsonObject;
  const other = await db.district.create({ data: { ...changning, code: '310106', week } });
  const elsewhere = { districtId: other.id, id: crypto.randomUUID(), uscc: codeOf('MA1FW0C1'), name: '静安的企业' };
  await db.enterprise.create({ data: elsewhere });
  expect((await list('?q=静安')).items).toEqual([]);
  expect((await enter({ uscc: elsewhere.uscc, name: '本区也有' })).status).toBe(201);
});
