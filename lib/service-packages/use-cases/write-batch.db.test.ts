import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, expect, it } from 'vitest';
import type { Viewer } from '#lib/access/domain/viewer.ts';
import { createCompany, createStaff, secondDistrict } from '#lib/cases/testing/people.ts';
import { tellOfBooklets } from '#lib/notifications/use-cases/tell-of-booklets.ts';
import { readFileBytes } from '#lib/platform/storage.ts';
import { testDatabase } from '#lib/platform/testing/database.ts';
import { readPdf } from '#lib/platform/testing/read-pdf.ts';
import { toDate } from '#lib/shared/instants.ts';
import { findBatch, listBatches } from '../queries/batches.ts';
import { beginBatch, failUnfinishedBatches, saveOutcome } from '../repository/batches.ts';
import { askForBatch, cancelBatch } from './ask-for-batch.ts';
import { writeBatch } from './write-batch.ts';

const { db } = await testDatabase();
const NOW = Temporal.Instant.from('2026-11-29T03:00:00Z');

const officer = await createStaff(db, 'officer', '310105009000', 'service-officer');
const colleague = await createStaff(db, 'colleague', '310105009000', 'service-officer');
const head = await createStaff(db, 'head', 'D02', 'office-head');
const handler = await createStaff(db, 'handler', 'D04', 'handler');
const { districtId } = officer;
const owners = await Promise.all(['given', 'approved', 'draft', 'elsewhere'].map((login) => createCompany(db, login)));
const [given, approved, draft, elsewhere] = owners.map(({ memberships }) => memberships[0]?.enterpriseId ?? '');
const codes = new Map((await db.enterprise.findMany({ where: { districtId } })).map(({ id, uscc }) => [id, uscc]));
const codeOf = (id = '') => codes.get(id) ?? '';

async function version(enterpriseId = '', number: number, status: 'draft' | 'approved' | 'handed-over') {
  const at = toDate(NOW);
  const isReviewed = status !== 'draft';
  await db.packageVersion.create({
    data: {
      ...{ districtId, enterpriseId, number, status, composedById: colleague.userId, composedAt: at },
      ...(isReviewed && { officeReviewedById: head.userId, officeReviewedAt: at }),
      ...(status === 'handed-over' && {
        ...{ handedOverOn: at, handedOverAt: at, handedOverById: officer.userId, means: 'visit', givers: '甲' },
      }),
    },
  });
}

beforeAll(async () => {
  await version(given, 1, 'handed-over');
  await version(given, 2, 'draft');
  await version(approved, 1, 'approved');
  await version(draft, 1, 'draft');
  await version(elsewhere, 1, 'approved');
  const where = (id = '') => ({ districtId_id: { districtId, id } });
  await db.enterprise.update({ where: where(elsewhere), data: { areaCode: '310105001000' } });
  await db.enterprise.update({ where: where(given), data: { name: '甲/乙:科技 <上海> 有限公司' } });
});

const ask = (viewer: Viewer, companies: string, occasion = '仪式') =>
  askForBatch(db, viewer, { companies, occasion, language: 'zh-CN' }, { now: NOW, locale: 'zh-CN' });
async function asked(companies = [given, approved, draft, elsewhere].map(codeOf).join('\n'), viewer = officer) {
  const result = await ask(viewer, companies);
  if (!result.ok) throw new Error(result.refusal.code);
  return { districtId, id: result.value.id };
}
const write = (batch: { districtId: number; id: string }) =>
  writeBatch(db, batch, {
    clock: () => NOW,
    onFault: (error) => {
      throw error;
    },
  });
const seen = (viewer: Viewer, { id }: { id: string }, now = NOW) => findBatch(db, viewer, id, now);
async function unzipped(batch: { id: string }) {
  const { file } = (await seen(officer, batch)) ?? {};
  const bytes = file && (await readFileBytes(file.key));
  expect(bytes?.length).toBe(file?.size);
  return bytes ? unzipSync(bytes) : {};
}

it('holds each approved booklet under a safe name, and a list of what it holds and leaves out', async () => {
  const batch = await asked();
  expect(await seen(officer, batch)).toMatchObject({ state: 'waiting', total: 4, written: 0, leftOut: 0, file: null });
  expect(await write(batch)).toBe(true);
  expect(await seen(officer, batch)).toMatchObject({
    ...{ state: 'done', total: 4, written: 2, leftOut: 2, expiresAt: NOW.add({ hours: 7 * 24 }) },
    leftOutItems: [
      { place: 3, uscc: codeOf(draft), reason: 'no-package' },
      { place: 4, uscc: codeOf(elsewhere), reason: 'not-looked-after' },
    ],
  });
  const files = await unzipped(batch);
  expect(Object.keys(files)).toEqual([
    '001_甲_乙_科技 _上海_ 有限公司_服务包_v1.pdf',
    '002_approved 公司_服务包_v1.pdf',
    '000_目录.xlsx',
  ]);
  for (const [name, bytes] of Object.entries(files).slice(0, 2)) {
    const text = (await readPdf(Buffer.from(bytes))).pages.flat().join('');
    expect(text).toContain(name.startsWith('002') ? 'approved' : '甲/乙:科技');
    expect(text).not.toContain('草稿');
  }
  const contents = strFromU8(
    unzipSync(files['000_目录.xlsx'] ?? new Uint8Array())['xl/sharedStrings.xml'] ?? new Uint8Array(),
  );
  for (const told of [...codes.values(), '没有已审核的服务包', '不由您服务', '002_approved 公司_服务包_v1.pdf'])
    expect(contents).toContain(told);
});

it('marks the names as UTF-8, so that they are read on every system', async () => {
  const batch = await asked(codeOf(approved));
  await write(batch);
  const { file } = (await seen(officer, batch)) ?? {};
  const bytes = Buffer.from((await readFileBytes(file?.key ?? '')) ?? []);
  expect(bytes.readUInt32LE(0)).toBe(0x04034b50);
  expect(bytes.readUInt16LE(6) & 0x0800).toBe(0x0800);
});

it('begins anew where a worker was lost, without double and without lost; the lost one can write nothing any more', async () => {
  const batch = await asked();
  const lost = await beginBatch(db, batch);
  if (!lost) throw new Error('not begun');
  expect(await saveOutcome(db, lost, 1, { state: 'written', number: 1, fileName: 'a.pdf' })).toBe(true);
  expect(await seen(officer, batch)).toMatchObject({ state: 'running', written: 1 });
  expect(await write(batch)).toBe(true);
  expect(await saveOutcome(db, lost, 2, { state: 'left-out', number: null, reason: 'not-written' })).toBe(false);
  expect(await seen(officer, batch)).toMatchObject({ state: 'done', written: 2, leftOut: 2 });
  expect(Object.keys(await unzipped(batch))).toHaveLength(3);
  expect(await write(batch)).toBe(false);
});

it('stops once it was taken back, and leaves no file', async () => {
  const batch = await asked();
  const begun = await beginBatch(db, batch);
  for (const viewer of [colleague, head])
    expect(await cancelBatch(db, viewer, batch.id, NOW)).toMatchObject({ refusal: { code: 'batch-over' } });
  expect(await cancelBatch(db, officer, batch.id, NOW)).toEqual({ ok: true, value: null });
  if (begun)
    expect(await saveOutcome(db, begun, 1, { state: 'left-out', number: null, reason: 'no-package' })).toBe(false);
  expect(await write(batch)).toBe(false);
  expect(await seen(officer, batch)).toMatchObject({ state: 'cancelled', file: null });
  expect(await cancelBatch(db, officer, batch.id, NOW)).toMatchObject({ refusal: { code: 'batch-over' } });
});

it('is written by what its asker may do when it is written', async () => {
  const batch = await asked();
  await db.post.deleteMany({ where: { districtId, userId: officer.userId } });
  expect(await write(batch)).toBe(true);
  expect(await seen(officer, batch)).toMatchObject({ state: 'failed', failure: 'forbidden', file: null });
  await db.post.create({
    data: { districtId, userId: officer.userId, unitCode: '310105009000', role: 'service-officer' },
  });
});

it('is its asker’s alone, for as many days as the district has set', async () => {
  const batch = await asked(codeOf(given));
  await write(batch);
  const abroad = { ...officer, districtId: await secondDistrict(db) };
  for (const viewer of [colleague, head, handler, abroad, ...owners]) {
    expect(await seen(viewer, batch)).toBeNull();
    expect((await listBatches(db, viewer, { now: NOW })).items).toEqual([]);
  }
  expect((await listBatches(db, officer, { now: NOW })).items[0]).toMatchObject({
    id: batch.id,
    state: 'done',
    written: 1,
  });
  const later = NOW.add({ hours: 7 * 24 });
  expect(await seen(officer, batch, later)).toMatchObject({ state: 'expired', file: null });
  expect(await seen(officer, batch, later.subtract({ seconds: 1 }))).toMatchObject({ state: 'done' });
});

it('is not given out any more once its asker looks after one of its companies no longer', async () => {
  const batch = await asked();
  await write(batch);
  expect(await seen(officer, batch)).toMatchObject({ lost: 0, file: { size: expect.any(Number) } });
  const where = { districtId_id: { districtId, id: given ?? '' } };
  await db.enterprise.update({ where, data: { areaCode: '310105001000' } });
  expect(await seen(officer, batch)).toMatchObject({ state: 'done', lost: 1, file: null });
  await db.enterprise.update({ where, data: { areaCode: '310105009000' } });
  expect(await seen(officer, batch)).toMatchObject({ lost: 0, file: { size: expect.any(Number) } });
});

it('is told in the bell of who asked, once', async () => {
  const waiting = await asked(codeOf(given));
  expect(await tellOfBooklets(db, waiting, NOW)).toBe(0);
  await write(waiting);
  expect(await tellOfBooklets(db, waiting, NOW)).toBe(1);
  expect(await tellOfBooklets(db, waiting, NOW)).toBe(0);
  expect(await db.notice.findMany({ where: { kind: 'booklets-ready' } })).toMatchObject([
    { recipientId: officer.userId, sendAfter: null, data: { about: waiting.id, title: '仪式', written: 1, left: 0 } },
  ]);
});

it('refuses, with the lines, what names no company of the district; and who prepares no packages', async () => {
  const code = codeOf(given);
  const mistyped = `${code.slice(0, -1)}${code.endsWith('1') ? '2' : '1'}`;
  const known = codeOf(approved);
  const text = ['甲公司', code, `${known}\t乙公司`, mistyped, '91310000775785552L', `${code.slice(0, 17)}I`].join('\n');
  expect(await ask(officer, text)).toEqual({
    ok: false,
    refusal: {
      ...{ code: 'batch-lines', field: 'companies' },
      details: { length: '1', alphabet: '6', digit: '4', unknown: '5' },
    },
  });
  expect(await ask(officer, ' \n ')).toMatchObject({ refusal: { code: 'batch-empty', field: 'companies' } });
  const many = Array.from({ length: 501 }, (_, at) => `${at}`).join('\n');
  expect(await ask(officer, many)).toMatchObject({ refusal: { code: 'batch-too-long', details: { max: 500 } } });
  for (const viewer of [handler, ...owners])
    expect(await ask(viewer, code)).toMatchObject({ refusal: { code: 'forbidden' } });
  const abroad = { ...officer, districtId: await secondDistrict(db) };
  expect(await ask(abroad, code)).toMatchObject({ refusal: { code: 'batch-lines' } });
});

it('is at most three at once of one person, also of several asked for at the same moment; what nobody finishes is given up', async () => {
  const results = await Promise.all(Array.from({ length: 5 }, () => ask(colleague, codeOf(given))));
  expect(results.filter(({ ok }) => ok)).toHaveLength(3);
  expect(results.find(({ ok }) => !ok)).toMatchObject({ refusal: { code: 'batches-at-once', details: { max: 3 } } });
  expect(await failUnfinishedBatches(db, NOW, NOW)).toBe(0);
  const next = NOW.add({ hours: 25 });
  expect(await failUnfinishedBatches(db, next.subtract({ hours: 24 }), next)).toBe(3);
  expect((await listBatches(db, colleague, { now: next })).items.map(({ state }) => state)).toEqual(
    Array.from({ length: 3 }, () => 'failed'),
  );
});

it('lists twenty at a time and goes on from there', async () => {
  const ids = Array.from({ length: 23 }, (_, at) => `00000000-0000-7000-8000-0000000000${at + 10}`);
  await db.bookletBatch.createMany({
    data: ids.map((id) => ({
      ...{ districtId, id, askedById: head.userId, askedAt: toDate(NOW), finishedAt: toDate(NOW) },
      ...{ occasion: id, language: 'en', state: 'cancelled' },
    })),
  });
  const first = await listBatches(db, head, { now: NOW });
  const rest = await listBatches(db, head, { now: NOW, after: first.next ?? '' });
  expect([...first.items, ...rest.items].map(({ id }) => id)).toEqual(ids.toReversed());
  expect([first.items.length, rest.next]).toEqual([20, null]);
});
