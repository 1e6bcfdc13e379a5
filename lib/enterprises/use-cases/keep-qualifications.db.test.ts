import { randomUUIDv7 } from 'node:crypto';
import { expect, test } from 'vitest';
import type { Viewer } from '#lib/access/domain/viewer.ts';
import { deleteAbandoned, deleteUnfiled } from '#lib/attachments/repository.ts';
import { createCompany, createStaff } from '#lib/cases/testing/people.ts';
import { testDatabase } from '#lib/platform/testing/database.ts';
import { profileOf } from '../domain/profile.ts';
import type { QualificationInput } from '../qualification-schema.ts';
import { listChanges } from '../queries/profile-changes.ts';
import { PROFILE_ROW, storedIn } from '../queries/profile-row.ts';
import {
  findOwnQualifications,
  findProof,
  findQualifications,
  listWatchedQualifications,
} from '../queries/qualifications.ts';
import {
  checkQualifications,
  removeQualification,
  stateQualification,
  verifyQualification,
} from './keep-qualifications.ts';

const { db } = await testDatabase();
const NOW = Temporal.Instant.from('2026-11-29T02:00:00Z');
const ASKED = { now: NOW, timeZone: 'Asia/Shanghai' };
const AREA = '310105009000';
const office = await createStaff(db, 'dispatcher', 'D02', 'dispatcher');
const officer = await createStaff(db, 'officer', AREA, 'service-officer');
const stranger = await createStaff(db, 'stranger', '310105001000', 'service-officer');
const liaison = await createStaff(db, 'liaison', 'D07', 'liaison');
const auditor = await createStaff(db, 'auditor', 'D01', 'auditor');

let made = 0;
async function company() {
  made += 1;
  const owner = await createCompany(db, `owner${made}`);
  const id = owner.memberships[0]?.enterpriseId ?? '';
  const { uscc } = await db.enterprise.findFirstOrThrow({ where: { id } });
  const version = async () => (await db.enterprise.findFirstOrThrow({ where: { id } })).version;
  const state = async (viewer: Viewer, input: Partial<QualificationInput> = {}) =>
    stateQualification(db, viewer, { enterpriseId: id, version: await version(), kind: 'high-tech', ...input }, NOW);
  const named = async (kind: 'high-tech' | 'gazelle' = 'high-tech') => ({
    enterpriseId: id,
    version: await version(),
    kind,
  });
  const profile = async () =>
    profileOf(storedIn(await db.enterprise.findFirstOrThrow({ where: { id }, select: PROFILE_ROW })), '2026-11-29');
  const own = async () => (await findOwnQualifications(db, owner, ASKED))?.items;
  return { owner, id, uscc, state, named, version, profile, own };
}

async function upload({ districtId, userId: uploadedById }: Viewer, type = 'application/pdf') {
  const id = randomUUIDv7();
  const file = { name: `证书${made}.pdf`, size: 10, type, sha256: new Uint8Array(32), storageKey: id };
  await db.attachment.create({ data: { ...file, districtId, id, uploadedById, createdAt: new Date(0) } });
  return id;
}

test('the company states one with its proof, staff verify it, and the history says so', async () => {
  const { owner, id, uscc, state, named, own } = await company();
  const proof = await upload(owner);
  const stated = { number: 'GR202431000001', grantedOn: '2024-01-20', expiresOn: '2027-01-19', proof };
  expect(await state(owner, stated)).toEqual({ ok: true, value: { changed: true } });
  expect(await own()).toMatchObject([{ kind: 'high-tech', isVerified: false, expiry: 'soon', proof: { size: 10 } }]);
  expect(await verifyQualification(db, owner, await named(), NOW)).toMatchObject({ refusal: { code: 'forbidden' } });
  expect(await verifyQualification(db, officer, await named(), NOW)).toEqual({ ok: true, value: null });
  expect(await own()).toMatchObject([{ isVerified: true }]);
  // A change by the company is to be verified again; the proof stays where none is sent.
  await state(owner, { ...stated, expiresOn: '2027-01-20', proof: undefined });
  expect(await own()).toMatchObject([{ isVerified: false, proof: { size: 10 } }]);
  expect(await state(owner, { ...stated, expiresOn: '2027-01-20', proof: undefined })).toMatchObject({
    value: { changed: false },
  });
  const history = await listChanges(db, owner, { id, areaCode: AREA });
  expect(history.map(({ about, act, actor }) => [about, act, actor?.name])).toEqual([
    ['qualification', 'stated', owner.name],
    ['qualification', 'verified', officer.name],
    ['qualification', 'stated', owner.name],
  ]);
  expect(history[2]).toMatchObject({ before: null, after: { number: 'GR202431000001', proof: `证书${made}.pdf` } });
  for (const viewer of [owner, office, liaison])
    expect(await findProof(db, viewer, { uscc, kind: 'high-tech' })).toMatchObject({ storageKey: proof });
  const foreign = await createCompany(db, `foreign${made}`);
  for (const viewer of [foreign, auditor]) expect(await findProof(db, viewer, { uscc, kind: 'high-tech' })).toBeNull();
});

test('a proof that is held is neither taken back nor cleared away', async () => {
  const { owner, state, named } = await company();
  const proof = await upload(owner);
  await state(owner, { proof });
  expect(await deleteUnfiled(db, owner, proof)).toBeNull();
  const removed: string[] = [];
  const clear = () => deleteAbandoned(db, NOW, async (key) => void removed.push(key));
  await clear();
  expect(removed).not.toContain(proof);
  await removeQualification(db, owner, await named(), NOW);
  await clear();
  expect(removed).toContain(proof);
});

test('a proof is a picture or PDF of one’s own that nothing else holds', async () => {
  const { owner, state } = await company();
  const word = await upload(owner, 'application/msword');
  expect(await state(owner, { proof: word })).toMatchObject({
    refusal: { code: 'proof-not-a-picture', field: 'proof' },
  });
  const others = await upload(officer);
  expect(await state(owner, { proof: others })).toMatchObject({ refusal: { code: 'attachment-missing' } });
  const proof = await upload(owner);
  await state(owner, { proof });
  expect(await state(owner, { kind: 'gazelle', proof })).toMatchObject({ refusal: { code: 'attachment-missing' } });
});

test('what is not listed is known to be missing once staff say the list is complete', async () => {
  const { owner, id, state, named, version, profile } = await company();
  const check = async (viewer: Viewer, complete: boolean) =>
    checkQualifications(db, viewer, { enterpriseId: id, version: await version(), complete }, NOW);
  expect((await profile()).smeTier).toBeUndefined();
  expect(await check(owner, true)).toMatchObject({ refusal: { code: 'forbidden' } });
  expect(await check(officer, true)).toMatchObject({ ok: true });
  expect((await profile()).smeTier).toBe('none');
  await state(officer, { kind: 'gazelle' });
  expect((await profile()).smeTier).toBe('none');
  await state(owner);
  expect((await profile()).smeTier).toBeUndefined();
  await check(officer, true);
  await removeQualification(db, owner, await named(), NOW);
  expect((await profile()).smeTier).toBeUndefined();
  const history = await listChanges(db, office, { id, areaCode: AREA });
  expect(history.filter(({ about }) => about === 'completeness')).toMatchObject([
    { isComplete: true },
    { isComplete: true },
  ]);
  expect(history[0]).toMatchObject({ about: 'qualification', kind: 'high-tech', after: null });
});

test('strangers, agents and those who have not seen the last change keep nothing', async () => {
  const { owner, state, named, uscc, version } = await company();
  const [foreign] = [await createCompany(db, `other${made}`)];
  expect(await state(foreign)).toMatchObject({ refusal: { code: 'not-found' } });
  for (const viewer of [stranger, liaison])
    expect(await state(viewer)).toMatchObject({ refusal: { code: 'forbidden' } });
  const agent = { ...owner, memberships: owner.memberships.map((each) => ({ ...each, role: 'agent' as const })) };
  expect(await state(agent)).toMatchObject({ refusal: { code: 'not-found' } });
  expect(await findOwnQualifications(db, agent, ASKED)).toBeNull();
  const seen = await version();
  const both = await Promise.all([state(owner, { number: '1', version: seen }), state(office, { version: seen })]);
  expect(both.map((each) => (each.ok ? 'ok' : each.refusal.code)).toSorted()).toEqual(['ok', 'profile-changed']);
  expect(await removeQualification(db, owner, await named('gazelle'), NOW)).toMatchObject({
    refusal: { code: 'not-found' },
  });
  expect(await findQualifications(db, liaison, uscc, ASKED)).toMatchObject({ mayKeep: false, mayVerify: false });
});

test('whoever keeps companies sees what waits and what runs out within sixty days, of theirs', async () => {
  const { owner, uscc, state } = await company();
  await state(owner, { kind: 'little-giant', expiresOn: '2027-01-10' });
  const seen = async (viewer: Viewer) => {
    const { toVerify, expiring } = await listWatchedQualifications(db, viewer, ASKED);
    return [toVerify, expiring].map((each) => each.some((line) => line.uscc === uscc && line.kind === 'little-giant'));
  };
  expect(await seen(office)).toEqual([true, true]);
  expect(await seen(officer)).toEqual([true, true]);
  for (const viewer of [stranger, liaison, auditor, owner]) expect(await seen(viewer)).toEqual([false, false]);
});
