import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { createCompany, createStaff } from '#lib/cases/testing/people.ts';
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
const enterpriseId = owner.memberships[0]?.enterpriseId ?? '';
const periods = { draftDays: 180, invitationDays: 180 };

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

it('deletes what has served its time, says so beforehand, and leaves the rest', async () => {
  const [oldDraft, freshDraft, filedDraft] = [await draft(181), await draft(179), await draft(400, randomUUID())];
  const [oldInvitation, freshInvitation] = [await invitation(181), await invitation(179)];
  expect(await previewRetention(db, admin, periods, now)).toEqual({ ok: true, value: { drafts: 1, invitations: 1 } });
  const stricter = await previewRetention(db, admin, { draftDays: 30, invitationDays: 30 }, now);
  expect(stricter).toEqual({ ok: true, value: { drafts: 2, invitations: 2 } });

  expect(await applyRetention(db, now)).toBe(2);
  const drafts = (await db.caseDraft.findMany({ where: { userId } })).map(({ id }) => id);
  expect(drafts.sort()).toEqual([freshDraft, filedDraft].sort());
  expect(drafts).not.toContain(oldDraft);
  const invitations = (await db.invitation.findMany({ where: { enterpriseId } })).map(({ id }) => id);
  expect(invitations).toEqual([freshInvitation]);
  expect(invitations).not.toContain(oldInvitation);
  const entries = await db.auditEntry.findMany({ where: { districtId, action: 'retention-applied' } });
  expect(entries.map(({ data }) => data)).toEqual([{ drafts: 1, invitations: 1 }]);

  expect(await applyRetention(db, now)).toBe(0);
  expect(await db.auditEntry.count({ where: { action: 'retention-applied' } })).toBe(1);
});

it('is looked at by the system administrator alone', async () => {
  expect(await previewRetention(db, handler, periods, now)).toMatchObject({ refusal: { code: 'forbidden' } });
});
