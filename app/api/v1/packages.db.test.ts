import { expect, test } from 'vitest';
import { createCompany, createStaff } from '#lib/cases/testing/people.ts';
import { testDatabase } from '#lib/platform/testing/database.ts';
import type { PackageAnswer } from '#lib/service-packages/answer-schema.ts';
import { toDate } from '#lib/shared/instants.ts';
import { callApi, tokenOf } from './testing/api.ts';

process.env.API_REQUESTS_PER_SECOND = '1000';
const { db } = await testDatabase();
const owner = await createCompany(db, 'owner');
const officer = await createStaff(db, 'officer', '310105009000', 'service-officer');
const reviewer = await createStaff(db, 'reviewer', 'D02', 'reviewer');
const tokens = {
  company: await tokenOf(db, owner),
  stranger: await tokenOf(db, await createCompany(db, 'stranger')),
  officer: await tokenOf(db, officer),
  auditor: await tokenOf(db, await createStaff(db, 'auditor', 'D01', 'auditor')),
};
const enterpriseId = owner.memberships[0]?.enterpriseId ?? '';
const { districtId } = owner;
const { uscc } = await db.enterprise.findUniqueOrThrow({ where: { districtId_id: { districtId, id: enterpriseId } } });
const entry = await db.districtPolicy.findFirstOrThrow({ where: { districtId, code: 'S11' } });
const at = toDate(Temporal.Instant.from('2026-11-23T03:00:00Z'));

const begin = async (number: number) => {
  const key = { districtId, enterpriseId, number };
  await db.packageVersion.create({ data: { ...key, status: 'draft', composedById: officer.userId, composedAt: at } });
  const { policyId, number: policyNumber } = entry;
  await db.packageItem.create({ data: { ...key, policyId, policyNumber, part: 'general', note: '请看' } });
  return key;
};
const ask = (token: string) => callApi<PackageAnswer>(token, `GET /enterprises/${uscc}/package`);

test('the package a company holds is told to itself and to staff; not a draft, not its tier, to nobody else', async () => {
  const key = await begin(1);
  await db.enterprise.updateMany({ where: { id: enterpriseId }, data: { tier: 'T1' } });
  for (const token of Object.values(tokens)) expect((await ask(token)).status).toBe(404);
  const handedOver = {
    handedOverOn: at,
    handedOverAt: at,
    handedOverById: officer.userId,
    means: 'visit',
    givers: '甲',
  };
  await db.packageVersion.update({
    where: { districtId_enterpriseId_number: key },
    data: {
      ...{ status: 'handed-over', officeReviewedById: reviewer.userId, officeReviewedAt: at, handoverNote: '内部' },
      ...handedOver,
    },
  });
  await begin(2);
  const expected = {
    ...{ uscc, packageVersion: 1, packageStatus: 'handed-over', handedOverOn: '2026-11-23', handedOverVia: 'visit' },
    items: [{ code: 'S11', part: 'general', note: '请看', inForce: false }],
  };
  expect((await ask(tokens.officer)).body).toMatchObject(expected);
  const own = await ask(tokens.company);
  expect(own.body).toMatchObject(expected);
  expect(JSON.stringify(own.body)).not.toMatch(/tier|T1|内部/);
  for (const token of [tokens.stranger, tokens.auditor]) expect((await ask(token)).status).toBe(404);
});
