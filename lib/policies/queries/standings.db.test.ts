import { expect, it } from 'vitest';
import { createCompany, createStaff, secondDistrict } from '#lib/cases/testing/people.ts';
import { testDatabase } from '#lib/platform/testing/database.ts';
import { keepMatches } from '../use-cases/keep-matches.ts';
import { findStandings, listMatched } from './standings.ts';

const { db } = await testDatabase();
const NOW = Temporal.Instant.from('2026-11-29T02:00:00Z');
const READER = { locale: 'zh-CN', today: Temporal.PlainDate.from('2026-11-29') } as const;
const keeper = await createStaff(db, 'dispatcher', 'D02', 'dispatcher');
const handler = await createStaff(db, 'handler', 'D07', 'handler');
const { districtId } = keeper;

/** N01 asks for at most 300 employees, 50 million of assets, 3 million of taxable income, and no restricted industry. */
async function company(login: string, facts: Record<string, number | boolean>) {
  const owner = await createCompany(db, login);
  const enterpriseId = owner.memberships[0]?.enterpriseId ?? '';
  const rows = Object.entries(facts).map(([field, value]) => ({ field, value, statedAt: new Date(0) }));
  await db.enterpriseFact.createMany({ data: rows.map((row) => ({ ...row, districtId, enterpriseId })) });
  return { owner, enterpriseId };
}

const SMALL = { employees: 20, assets: 900, taxableIncome: 80, restrictedIndustry: false };
const fits = await company('fits', SMALL);
const may = await company('may', { ...SMALL, taxableIncome: 80, restrictedIndustry: false, assets: 900 });
await db.enterpriseFact.deleteMany({ where: { enterpriseId: may.enterpriseId, field: 'employees' } });
const near = await company('near', { ...SMALL, employees: 320 });
const far = await company('far', { ...SMALL, employees: 3_000 });
await keepMatches(db, NOW);

const idsOf = async (standing: 'eligible' | 'unknown' | 'near-miss', area?: string) =>
  (await listMatched(db, keeper, { code: 'N01', standing, area }, READER))?.items.map(({ id }) => id);

it('counts how companies stand to a policy and lists each with what it lacks', async () => {
  const counts = { eligible: 1, unknown: 1, 'near-miss': 1 };
  expect(await findStandings(db, keeper, 'N01')).toMatchObject({ companies: 4, counts, reckoning: { running: null } });
  expect([await idsOf('eligible'), await idsOf('unknown'), await idsOf('near-miss')]).toEqual([
    [fits.enterpriseId],
    [may.enterpriseId],
    [near.enterpriseId],
  ]);
  const why = async (standing: 'unknown' | 'near-miss') =>
    (await listMatched(db, keeper, { code: 'N01', standing }, READER))?.items.map((item) => item.why);
  expect(await why('unknown')).toEqual([['从业人员']]);
  expect(await why('near-miss')).toEqual([['从业人员现为320人；相差20人']]);
  expect(JSON.stringify([await idsOf('eligible'), await idsOf('near-miss')])).not.toContain(far.enterpriseId);
});

it('narrows by area and reads on after a company', async () => {
  expect(await idsOf('eligible', '310105009000')).toEqual([fits.enterpriseId]);
  expect(await idsOf('eligible', '310105001000')).toEqual([]);
  const asked = { code: 'N01', standing: 'eligible', after: fits.enterpriseId } as const;
  expect(await listMatched(db, keeper, asked, READER)).toMatchObject({ items: [], next: null });
});

it('says how far a run has come', async () => {
  await db.matchRun.updateMany({ where: { districtId }, data: { finishedAt: null, done: 1 } });
  const reckoning = { last: null, running: { done: 1, total: 4 }, waiting: { companies: 0, policies: 0 } };
  expect(await findStandings(db, keeper, 'N01')).toMatchObject({ reckoning });
  await db.enterpriseFact.deleteMany({ where: { enterpriseId: far.enterpriseId } });
  await db.districtPolicy.updateMany({ where: { districtId, code: 'N02' }, data: { isListed: false } });
  expect((await findStandings(db, keeper, 'N01'))?.reckoning.waiting).toEqual({ companies: 1, policies: 1 });
  await db.matchRun.updateMany({ where: { districtId }, data: { cursor: null, done: 0 } });
  await keepMatches(db, NOW);
  expect((await findStandings(db, keeper, 'N01'))?.reckoning).toMatchObject({
    last: { day: '2026-11-29', companies: 4 },
    running: null,
    waiting: { companies: 0, policies: 0 },
  });
});

it('is for those who keep the catalogue, of their own district', async () => {
  const away = { ...keeper, districtId: await secondDistrict(db) };
  const asked = { code: 'N01', standing: 'eligible' } as const;
  for (const viewer of [handler, fits.owner]) {
    expect(await findStandings(db, viewer, 'N01')).toBeNull();
    expect(await listMatched(db, viewer, asked, READER)).toBeNull();
  }
  await keepMatches(db, NOW);
  expect((await listMatched(db, away, asked, READER))?.items ?? []).toEqual([]);
});
