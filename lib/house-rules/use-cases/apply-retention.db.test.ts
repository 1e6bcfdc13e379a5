import { randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import { expect, it } from 'vitest';
import { createCompany, createStaff } from '#lib/cases/testing/people.ts';
import { fileCase } from '#lib/cases/use-cases/file-case.ts';
import { openFile, receiveFile } from '#lib/platform/storage.ts';
import { testDatabase } from '#lib/platform/testing/database.ts';
import { toDate } from '#lib/shared/instants.ts';
import { previewRetention } from '../queries/preview-retention.ts';
import { applyRetention } from './apply-retention.ts';

const { db } = await testDatabase();
const now = Temporal.Instant.from('2026-11-26T02:00:00Z');
const ago = (days: number): Date => toDate(now.subtract({ hours: 24 * days }));
const admin = await createStaff(db, 'keeper', 'D01', 'system-admin');
const handler = await createStaff(db, 'no-keeper', 'D07', 'handler');
const owner = await createCompany(db, 'keeper-company');
const { districtId, userId } = owner;
const contact = { name: '王敏', phone: '19900001111' };
const filed = await fileCase(db, owner, { title: '落户', description: '想问材料', contact }, now);
const caseId = filed.ok ? filed.value.state.id : '';
const enterpriseId = owner.memberships[0]?.enterpriseId ?? '';
const periods = {
  draftDays: 180,
  invitationDays: 180,
  linkDays: 30,
  exportRecordDays: 730,
  complaintDays: 730,
  consentDays: 1095,
  claimDays: 730,
  trialDays: 365,
  exportDays: 7,
  listDays: 90,
};

const draft = async (days: number, filedCaseId: string | null = null): Promise<string> => {
  const id = randomUUID();
  await db.caseDraft.create({ data: { districtId, id, userId, form: {}, filedCaseId, updatedAt: ago(days) } });
  return id;
};
const invitation = async (days: number): Promise<string> => {
  const id = randomUUID();
  const tokenHash = new Uint8Array(Buffer.from(id));
  const row = { districtId, id, enterpriseId, role: 'member', tokenHash, createdById: userId };
  await db.invitation.create({ data: { ...row, createdAt: ago(days + 7), expiresAt: ago(days) } });
  return id;
};

const link = async (days: number, eventSeq: number): Promise<string> => {
  const id = randomUUID();
  const row = { districtId, id, caseId, act: 'rate', eventSeq, tokenHash: new Uint8Array(Buffer.from(id)) };
  await db.caseLink.create({ data: { ...row, expiresAt: ago(days) } });
  return id;
};
const exported = async (days: number, isDecided = true): Promise<string> => {
  const id = randomUUID();
  const asked = {
    districtId,
    id,
    askedById: handler.userId,
    askedAt: ago(days + 1),
    purpose: '研判',
    query: '',
    rows: 1,
  };
  const decision = { decidedById: admin.userId, decidedAt: ago(days), isApproved: true, expiresAt: ago(days) };
  await db.caseExport.create({ data: { ...asked, ...(isDecided && decision) } });
  return id;
};

const list = async (days: number, state = 'loaded'): Promise<string> => {
  const id = randomUUID();
  const file = { name: '名单.csv', size: 9, type: 'text/csv', sha256: new Uint8Array(32), uploadedById: userId };
  const stored = { ...file, districtId, id: randomUUID(), storageKey: id.replaceAll('-', '').padEnd(40, '0') };
  await db.attachment.create({ data: stored });
  const sent = { fileId: stored.id, fileName: file.name, sentById: userId, sentAt: ago(days), header: [], samples: [] };
  const finishedAt = state === 'loaded' ? ago(days) : null;
  await db.enterpriseList.create({ data: { districtId, id, ...sent, state, finishedAt } });
  return id;
};

const claim = async (days: number, status = 'refused'): Promise<string> => {
  const id = randomUUID();
  const licence = { name: '执照.pdf', size: 9, type: 'application/pdf', sha256: new Uint8Array(32) };
  const licenceId = randomUUID();
  const file = {
    ...licence,
    districtId,
    id: licenceId,
    storageKey: id.replaceAll('-', '').padEnd(40, '0'),
    uploadedById: userId,
  };
  await db.attachment.create({ data: file });
  const decidedAt = status === 'waiting' ? null : ago(days);
  const named = { uscc: '91310105MA1FW00000', name: '待核准公司', status, decidedAt, licenceId };
  await db.enterpriseClaim.create({ data: { districtId, id, userId, ...named, createdAt: ago(days + 1) } });
  return id;
};

/** Consents of somebody who agreed to both versions, of whom the account was closed so many days ago, and of one who has it still. */
async function consents(): Promise<void> {
  const text = { text: '说明', textEn: 'Notice', changes: '', changesEn: '', needsConsent: true };
  const published = { publishedAt: ago(3000), publisher: '投促办', publisherEn: 'Office', updatedAt: ago(3000) };
  for (const version of [1, 2]) {
    await db.privacyNotice.create({ data: { districtId, version, ...text, ...published, effectiveOn: ago(3000) } });
  }
  const closed = await createCompany(db, 'closed');
  await db.user.updateMany({ where: { id: closed.userId }, data: { disabledAt: ago(1096) } });
  const lately = await createCompany(db, 'closed-lately');
  await db.user.updateMany({ where: { id: lately.userId }, data: { disabledAt: ago(1094) } });
  const agree = (user: string, version: number, days: number) =>
    db.privacyConsent.create({
      data: { districtId, id: randomUUID(), userId: user, version, at: ago(days), channel: 'portal' },
    });
  await agree(userId, 1, 2500);
  await agree(userId, 2, 1200);
  await agree(closed.userId, 2, 1200);
  await agree(lately.userId, 2, 1200);
}

const complaint = async (days: number, awaitsAnswer = false): Promise<string> => {
  const id = randomUUID();
  const row = { districtId, id, kind: 'fault', writerId: userId, awaitsAnswer };
  const messages = { create: { number: 1, isAnswer: false, text: '打不开', at: ago(days) } };
  await db.complaint.create({ data: { ...row, createdAt: ago(days), lastWrittenAt: ago(days), messages } });
  return id;
};

/** A trial of a draft with a company it lists. */
const trial = async (days: number): Promise<string> => {
  const id = randomUUID();
  const { id: policyId } = await db.policy.findFirstOrThrow({ select: { id: true } });
  const counts = { total: 1, done: 1, eligible: 1, gains: 1 };
  const tried = { policyId, number: 2, revision: 1, day: ago(days), askedById: userId, state: 'done' };
  const moved = { create: { enterpriseId, movement: 'gains', before: 'unknown', after: 'eligible' } };
  const times = { startedAt: ago(days), finishedAt: ago(days) };
  await db.policyTrial.create({ data: { districtId, id, ...tried, ...times, ...counts, moved } });
  return id;
};

const booklets = async (daysAgo: number): Promise<string> => {
  const arrived = await receiveFile(Readable.from([new Uint8Array(3)]), 10);
  const fileKey = (await arrived?.keep()) ?? '';
  const finishedAt = toDate(now.subtract({ hours: 24 * daysAgo }));
  await db.bookletBatch.create({
    data: {
      ...{ districtId, id: randomUUID(), askedById: userId, askedAt: finishedAt, finishedAt, state: 'done' },
      ...{ occasion: '仪式', language: 'zh-CN', fileKey, fileSize: 3 },
    },
  });
  return fileKey;
};

it('deletes what has served its time, says so beforehand, and leaves the rest', async () => {
  const [oldDraft, freshDraft, filedDraft] = [await draft(181), await draft(179), await draft(400, randomUUID())];
  const [oldInvitation, freshInvitation] = [await invitation(181), await invitation(179)];
  const [, freshLink] = [await link(31, 1), await link(29, 2)];
  const [, freshExport, waitingExport] = [await exported(731), await exported(729), await exported(900, false)];
  const [, freshComplaint, openComplaint] = [await complaint(731), await complaint(729), await complaint(900, true)];
  const [, freshClaim, waitingClaim] = [await claim(731), await claim(729), await claim(900, 'waiting')];
  const [, freshTrial] = [await trial(366), await trial(364)];
  const [, , freshList, runningList] = [
    await list(91),
    await list(91, 'received'),
    await list(89),
    await list(900, 'loading'),
  ];
  await consents();
  const [oldBooklets, freshBooklets] = [await booklets(8), await booklets(6)];
  const rest = { complaints: 1, consents: 2, claims: 1, trials: 1, booklets: 1, lists: 2 };
  const once = { drafts: 1, invitations: 1, links: 1, exports: 1, ...rest };
  expect(await previewRetention(db, admin, periods, now)).toEqual({ ok: true, value: once });
  const shorter = {
    draftDays: 30,
    invitationDays: 30,
    linkDays: 20,
    exportRecordDays: 180,
    complaintDays: 180,
    consentDays: 1095,
    claimDays: 180,
    trialDays: 30,
    exportDays: 5,
    listDays: 30,
  };
  const stricter = await previewRetention(db, admin, shorter, now);
  expect(stricter).toEqual({
    ok: true,
    value: {
      drafts: 2,
      invitations: 2,
      links: 2,
      exports: 2,
      complaints: 2,
      consents: 2,
      claims: 2,
      trials: 2,
      booklets: 2,
      lists: 3,
    },
  });

  expect(await applyRetention(db, now)).toBe(12);
  expect(await db.policyTrialCompany.findMany({ select: { trialId: true } })).toEqual([{ trialId: freshTrial }]);
  expect([await openFile(oldBooklets), (await openFile(freshBooklets)) !== null]).toEqual([null, true]);
  expect((await db.bookletBatch.findMany({ orderBy: { finishedAt: 'asc' } })).map(({ state }) => state)).toEqual([
    'expired',
    'done',
  ]);
  const lists = (await db.enterpriseList.findMany()).map(({ id }) => id);
  expect(lists.sort()).toEqual([freshList, runningList].sort());
  expect(await db.attachment.count({ where: { enterpriseList: null, name: '名单.csv' } })).toBe(0);
  const claims = (await db.enterpriseClaim.findMany()).map(({ id }) => id);
  expect(claims.sort()).toEqual([freshClaim, waitingClaim].sort());
  expect(await db.attachment.count({ where: { claims: { none: {} }, name: '执照.pdf' } })).toBe(0);
  const agreed = await db.privacyConsent.findMany({ select: { version: true } });
  expect(agreed.map(({ version }) => version)).toEqual([2, 2]);
  await expect(db.privacyConsent.deleteMany()).rejects.toThrow();
  const complaints = (await db.complaint.findMany()).map(({ id }) => id);
  expect(complaints.sort()).toEqual([freshComplaint, openComplaint].sort());
  expect(await db.caseLink.findMany({ select: { id: true } })).toEqual([{ id: freshLink }]);
  const exports = (await db.caseExport.findMany()).map(({ id }) => id);
  expect(exports.sort()).toEqual([freshExport, waitingExport].sort());
  const drafts = (await db.caseDraft.findMany({ where: { userId } })).map(({ id }) => id);
  expect(drafts.sort()).toEqual([freshDraft, filedDraft].sort());
  expect(drafts).not.toContain(oldDraft);
  const invitations = (await db.invitation.findMany({ where: { enterpriseId } })).map(({ id }) => id);
  expect(invitations).toEqual([freshInvitation]);
  expect(invitations).not.toContain(oldInvitation);
  const entries = await db.auditEntry.findMany({ where: { districtId, action: 'retention-applied' } });
  expect(entries.map(({ data }) => data)).toEqual([once]);

  expect(await applyRetention(db, now)).toBe(0);
  expect(await db.auditEntry.count({ where: { action: 'retention-applied' } })).toBe(1);
});

it('is looked at by the system administrator alone', async () => {
  expect(await previewRetention(db, handler, periods, now)).toMatchObject({ refusal: { code: 'forbidden' } });
});
