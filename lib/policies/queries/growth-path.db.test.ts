import { expect, test } from 'vitest';
import { createCompany, createStaff } from '#lib/cases/testing/people.ts';
import { testDatabase } from '#lib/platform/testing/database.ts';
import { findGrowthPath, findOwnGrowthPath } from './growth-path.ts';

const { db } = await testDatabase();
const NOW = Temporal.Instant.from('2026-11-29T02:00:00Z');
const ASKED = { now: NOW, timeZone: 'Asia/Shanghai', locale: 'en' as const };
const owner = await createCompany(db, 'owner');
const { districtId } = owner;
const enterpriseId = owner.memberships[0]?.enterpriseId ?? '';
const { uscc } = await db.enterprise.findFirstOrThrow({ where: { id: enterpriseId } });

const state = (facts: Readonly<Record<string, number | boolean | string>>) =>
  db.enterpriseFact.createMany({
    data: Object.entries(facts).map(([field, value]) => ({
      districtId,
      enterpriseId,
      field,
      value,
      statedAt: new Date(0),
    })),
  });
const steps = async () => {
  const path = await findOwnGrowthPath(db, owner, ASKED);
  return Object.fromEntries((path?.steps ?? []).map((step) => [step.key, step]));
};

test('three steps, each with what is open, how far it is, and nothing promised', async () => {
  const before = await steps();
  expect(Object.keys(before)).toEqual(['high-tech', 'specialised', 'little-giant']);
  for (const step of Object.values(before)) {
    expect(step).toMatchObject({ state: 'unknown', reachedUntil: null, policy: { verification: 'pending' } });
    expect(step.missing.length).toBeGreaterThan(0);
    expect(step.met + step.open.length).toBe(step.of);
  }
  expect(before.specialised).toMatchObject({ isAny: true, met: 0, of: 3 });
  expect(before['high-tech']).toMatchObject({ isAny: false });
  await state({ hightechScore: 60, coreIpOwned: true });
  const after = (await steps())['high-tech'];
  expect(after).toMatchObject({ state: 'missing', missing: [], met: (before['high-tech']?.met ?? 0) + 1 });
  expect(after?.open.find(({ verdict }) => verdict === 'ineligible')?.reason).toMatch(/10/);
});

test('a step is reached by its qualification, until its last day', async () => {
  const held = { districtId, enterpriseId, kind: 'little-giant' };
  await db.enterpriseQualification.create({ data: { ...held, expiresOn: new Date('2027-06-30') } });
  const { specialised, 'little-giant': giant } = await steps();
  for (const step of [specialised, giant]) expect(step).toMatchObject({ state: 'reached', reachedUntil: '2027-06-30' });
});

test('the window that comes next is told, not one that is over', async () => {
  const { policyId, number } = (await steps())['high-tech']?.policy ?? { policyId: '', number: 0 };
  const window = (opensOn: string, closesOn: string) => ({
    ...{ policyId, number, opensOn: new Date(opensOn), closesOn: new Date(closesOn) },
  });
  await db.policyWindow.createMany({
    data: [window('2026-04-01', '2026-09-30'), window('2027-04-01', '2027-09-30'), window('2028-04-01', '2028-09-30')],
  });
  expect((await steps())['high-tech']?.window).toEqual({ opensOn: '2027-04-01', closesOn: '2027-09-30' });
});

test('staff who work on cases read it too, as far as they read figures; nobody else does', async () => {
  const [office, liaison, auditor] = [
    await createStaff(db, 'dispatcher', 'D02', 'dispatcher'),
    await createStaff(db, 'liaison', 'D07', 'liaison'),
    await createStaff(db, 'auditor', 'D01', 'auditor'),
  ];
  const seen = async (viewer: typeof office) => (await findGrowthPath(db, viewer, uscc, ASKED))?.steps[0]?.state;
  expect(await seen(office)).toBe('missing');
  expect(await seen(liaison)).toBeDefined();
  for (const viewer of [auditor, owner]) expect(await findGrowthPath(db, viewer, uscc, ASKED)).toBeNull();
  const agent = { ...owner, memberships: [{ enterpriseId, role: 'agent' as const }] };
  expect(await findOwnGrowthPath(db, agent, ASKED)).toBeNull();
});
