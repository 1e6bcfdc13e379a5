import { expect, it } from 'vitest';
import type { Viewer } from '#lib/access/domain/viewer.ts';
import { createCompany, createStaff } from '#lib/cases/testing/people.ts';
import { testDatabase } from '#lib/platform/testing/database.ts';
import { keepMatches } from '../use-cases/keep-matches.ts';
import { storedVerdicts } from './stored-verdicts.ts';

const { db } = await testDatabase();
const NOW = Temporal.Instant.from('2026-11-29T02:00:00Z');
const today = Temporal.PlainDate.from('2026-11-29');
const officer = await createStaff(db, 'officer', '310105009000', 'service-officer');
const head = await createStaff(db, 'head', 'D02', 'office-head');
const owner = await createCompany(db, 'owner');
const enterpriseId = owner.memberships[0]?.enterpriseId ?? '';
const { districtId } = owner;
await db.enterpriseFact.createMany({
  data: Object.entries({ employees: 3_000, trainingPlanFiled: true, taxPaid: 500 }).map(([field, value]) => ({
    ...{ districtId, enterpriseId, field, value, statedAt: new Date(0) },
  })),
});

const verdicts = async (viewer: Viewer, ...codes: string[]) => {
  const { matches, isWaiting } = (await (await storedVerdicts(db, viewer, today))([enterpriseId]))(enterpriseId);
  const found = codes.map((code) => matches.find(({ policy }) => policy.code === code)?.verdict);
  return [...found, ...(isWaiting ? ['waits'] : [])];
};

/** The rule of a policy as it is published from now on, and its entry touched as publishing does. */
async function publish(code: string, field: string): Promise<void> {
  const entry = await db.districtPolicy.findUniqueOrThrow({ where: { districtId_code: { districtId, code } } });
  const { number, policyId } = entry;
  const before = await db.policyVersion.findUniqueOrThrow({ where: { policyId_number: { policyId, number } } });
  const condition = { kind: 'number', left: { field }, is: '>=', right: 100 };
  await db.policyVersion.create({ data: { ...before, number: number + 1, rule: { condition } } });
  await db.districtPolicy.update({
    where: { districtId_policyId: { districtId, policyId } },
    data: { number: number + 1 },
  });
}

it('say nothing before a company is reckoned, and what is stored afterwards', async () => {
  expect(await verdicts(officer, 'S26', 'N01')).toEqual(['unknown', 'unknown', 'waits']);
  await keepMatches(db, NOW);
  expect(await verdicts(officer, 'S26', 'N01')).toEqual(['eligible', 'ineligible']);
});

it('say nothing of a policy that has changed until all companies are reckoned again', async () => {
  await publish('N01', 'employees');
  expect(await verdicts(officer, 'N01')).toEqual(['unknown']);
  await keepMatches(db, NOW);
  expect(await verdicts(officer, 'N01')).toEqual(['eligible']);
});

it('do not tell an officer what only the office reads of a company', async () => {
  await publish('N01', 'taxPaid');
  await keepMatches(db, NOW);
  expect(await verdicts(officer, 'N01')).toEqual(['unknown']);
  expect(await verdicts(head, 'N01')).toEqual(['eligible']);
});
