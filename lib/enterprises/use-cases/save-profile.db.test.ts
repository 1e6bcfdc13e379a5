import { expect, test } from 'vitest';
import type { Viewer } from '#lib/access/domain/viewer.ts';
import { createCompany, createStaff, secondDistrict } from '#lib/cases/testing/people.ts';
import { testDatabase } from '#lib/platform/testing/database.ts';
import type { ProfileSectionInput } from '../profile-schema.ts';
import { findOwnProfile, findProfile } from '../queries/profile.ts';
import { type EntryChange, listChanges } from '../queries/profile-changes.ts';
import { saveProfile } from './save-profile.ts';
import { verifyProfile } from './verify-profile.ts';

const { db } = await testDatabase();
const NOW = Temporal.Instant.from('2026-11-23T02:00:00Z');
const ASKED = { now: NOW, timeZone: 'Asia/Shanghai' };
const AREA = '310105009000';
const office = await createStaff(db, 'dispatcher', 'D02', 'dispatcher');
const officer = await createStaff(db, 'officer', AREA, 'service-officer');
const stranger = await createStaff(db, 'stranger', '310105001000', 'service-officer');
const liaison = await createStaff(db, 'liaison', 'D07', 'liaison');
const auditor = await createStaff(db, 'auditor', 'D01', 'auditor');
const leader = await createStaff(db, 'leader', 'D01', 'leader');

let made = 0;
async function company() {
  made += 1;
  const owner = await createCompany(db, `owner${made}`);
  const { id, uscc } = await db.enterprise.findFirstOrThrow({
    where: { id: owner.memberships[0]?.enterpriseId ?? '' },
  });
  const save = (viewer: Viewer, input: Partial<ProfileSectionInput>) =>
    saveProfile(
      db,
      viewer,
      { enterpriseId: id, version: 0, section: 'figures', year: 2025, values: {}, ...input },
      NOW,
    );
  const entry = async (viewer: Viewer, key: string) =>
    (await findProfile(db, viewer, uscc, ASKED))?.sections
      .flatMap(({ entries }) => entries)
      .find((each) => each.key === key);
  return { owner, id, uscc, save, entry };
}

test('the company states its figures, with history, and its size follows', async () => {
  const { owner, id, uscc, save } = await company();
  await db.enterprise.updateMany({ where: { id }, data: { industryCode: 'I6513' } });
  expect(await save(owner, { values: { employees: 103, revenue: 15_735 } })).toEqual({
    ok: true,
    value: { changed: 2 },
  });
  expect(await save(owner, { version: 1, values: { employees: 103, revenue: 16_000 } })).toMatchObject({
    value: { changed: 1 },
  });
  expect(await db.enterprise.findFirst({ where: { id } })).toMatchObject({ size: 'medium', version: 2 });
  const history = await listChanges(db, owner, { id, areaCode: AREA });
  const told = (history as EntryChange[]).map(({ key, year, before, after, actor }) => [
    key,
    year,
    before,
    after,
    actor?.name,
  ]);
  expect(told[0]).toEqual(['revenue', 2025, 15_735, 16_000, owner.name]);
  expect(told.slice(1).toSorted()).toEqual([
    ['employees', 2025, null, 103, owner.name],
    ['revenue', 2025, null, 15_735, owner.name],
  ]);
  const [own, seen] = [await findOwnProfile(db, owner, ASKED), await findProfile(db, office, uscc, ASKED)];
  expect(own?.sizing).toMatchObject({ size: 'medium', row: 'software' });
  expect(seen?.sections.map(({ section }) => section)).toContain('risk');
  expect(own?.sections.map(({ section }) => section)).not.toContain('risk');
});

test('a value is taken back to unknown, and last year’s stands beside', async () => {
  const { owner, save } = await company();
  await save(owner, { year: 2024, values: { revenue: 900 } });
  await save(owner, { version: 1, values: { revenue: 1000 } });
  await save(owner, { version: 2, values: { revenue: null } });
  const figures = (await findOwnProfile(db, owner, ASKED))?.sections.find(({ section }) => section === 'figures');
  expect(figures?.entries.find(({ key }) => key === 'revenue')).toMatchObject({ value: null, before: 900 });
});

test('each keeps their own part', async () => {
  const { owner, save } = await company();
  const risk = { section: 'risk', year: 0, values: { dishonest: true } } as const;
  const founded = { section: 'registration', year: 0, values: { establishedOn: '2015-06-18' } } as const;
  const refused = (code: string, field?: string) => ({ ok: false, refusal: { code, ...(field && { field }) } });
  expect(await save(owner, founded)).toMatchObject(refused('entry-not-yours', 'establishedOn'));
  expect(await save(owner, risk)).toMatchObject(refused('entry-not-yours', 'dishonest'));
  expect(await save(officer, risk)).toMatchObject(refused('entry-not-yours', 'dishonest'));
  expect(await save(officer, founded)).toMatchObject({ ok: true });
  expect(await save(office, { ...risk, version: 1 })).toMatchObject({ ok: true });
  expect(await save(stranger, founded)).toMatchObject(refused('forbidden'));
  expect(await save(liaison, founded)).toMatchObject(refused('forbidden'));
  expect(await save(auditor, founded)).toMatchObject(refused('not-found'));
  expect(await save((await company()).owner, founded)).toMatchObject(refused('not-found'));
  const abroad = { ...office, districtId: await secondDistrict(db) };
  expect(await save(abroad, founded)).toMatchObject(refused('not-found'));
});

test('figures are read by the company, its officers, the office and leaders; risk by the office alone', async () => {
  const { owner, save, entry } = await company();
  await save(owner, { values: { revenue: 1000, employees: 20 } });
  await save(office, { version: 1, section: 'risk', year: 0, values: { moveOutRisk: true } });
  const reads = (key: string) =>
    Promise.all(
      [office, officer, leader, liaison, stranger].map(async (viewer) => (await entry(viewer, key))?.value ?? null),
    );
  expect(await reads('revenue')).toEqual([1000, 1000, 1000, null, null]);
  expect(await reads('employees')).toEqual([20, 20, 20, 20, 20]);
  expect(await reads('moveOutRisk')).toEqual([true, null, null, null, null]);
  expect(await findProfile(db, auditor, '9144030071526726XG', ASKED)).toBeNull();
});

test('nobody saves over what they have not seen, of two at once one wins', async () => {
  const { owner, save } = await company();
  const both = await Promise.all([save(owner, { values: { revenue: 1 } }), save(owner, { values: { revenue: 2 } })]);
  expect(both.filter(({ ok }) => ok)).toHaveLength(1);
  expect(both.find(({ ok }) => !ok)).toMatchObject({ refusal: { code: 'profile-changed' } });
});

test('staff verify what the company states; what it changes is to be verified again', async () => {
  const { id, owner, save, entry } = await company();
  await save(owner, { values: { revenue: 1000 } });
  const verify = (viewer: Viewer, version: number) =>
    verifyProfile(db, viewer, { enterpriseId: id, version, section: 'figures', year: 2025 }, NOW);
  expect(await verify(owner, 1)).toMatchObject({ refusal: { code: 'forbidden' } });
  expect(await verify(officer, 0)).toMatchObject({ refusal: { code: 'profile-changed' } });
  expect(await verify(officer, 1)).toEqual({ ok: true, value: { verified: 1 } });
  expect(await entry(officer, 'revenue')).toMatchObject({ isVerified: true });
  await save(owner, { version: 1, values: { revenue: 1100 } });
  expect(await entry(officer, 'revenue')).toMatchObject({ value: 1100, isVerified: false });
});

test('an industry and an area must be ones there are', async () => {
  const { save } = await company();
  const industry = (code: string) => save(office, { section: 'industry', year: 0, values: { industryCode: code } });
  expect(await industry('I6502')).toMatchObject({ refusal: { code: 'unknown-industry', field: 'industryCode' } });
  expect(await industry('6513')).toMatchObject({ ok: true });
  const area = { version: 1, section: 'addresses', year: 0, values: { areaUnit: '310105999000' } } as const;
  expect(await save(office, area)).toMatchObject({ refusal: { code: 'unknown-area', field: 'areaUnit' } });
});

test('the history cannot be rewritten', async () => {
  const { id, owner, save } = await company();
  await save(owner, { values: { revenue: 1000 } });
  await expect(db.enterpriseChange.updateMany({ where: { enterpriseId: id }, data: { field: 'x' } })).rejects.toThrow();
  await expect(db.enterpriseChange.deleteMany({ where: { enterpriseId: id } })).rejects.toThrow();
});
