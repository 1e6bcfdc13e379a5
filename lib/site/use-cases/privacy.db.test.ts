import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { StaffRole } from '#lib/access/domain/roles.ts';
import type { Viewer } from '#lib/access/domain/viewer.ts';
import { testDatabase } from '#lib/platform/testing/database.ts';
import { recordConsent } from '../commands/record-consent.ts';
import { countConsents, findConsentNeeded, findNoticeDraft, listConsents, listNotices } from '../queries/privacy.ts';
import { giveConsent } from './give-consent.ts';
import { publishNotice } from './publish-notice.ts';
import { saveNoticeDraft } from './save-notice-draft.ts';

const { db } = await testDatabase();
const now = Temporal.Instant.from('2026-11-26T02:00:00Z');
const today = Temporal.PlainDate.from('2026-11-26');
const { id: districtId } = await db.district.findFirstOrThrow();
const address = null;

const staff = (role: StaffRole): Viewer => ({
  userId: randomUUID(),
  districtId,
  login: role,
  name: role,
  kind: 'staff',
  posts: [{ unitCode: 'D01', areaCode: null, role }],
  memberships: [],
});
const admin = staff('system-admin');

async function person(): Promise<Viewer> {
  const id = randomUUID();
  const login = `p-${id.slice(0, 8)}`;
  await db.user.create({ data: { districtId, id, login, kind: 'company', name: '王经理' } });
  return { userId: id, districtId, login, name: '王经理', kind: 'company', posts: [], memberships: [] };
}

const written = { text: '## 一、收集', textEn: '## 1. What', changes: '', changesEn: '', needsConsent: true };

async function publish(effectiveOn: string, needsConsent = true) {
  await saveNoticeDraft(db, admin, { ...written, needsConsent, revision: 0 }, now);
  const draft = await findNoticeDraft(db, admin);
  return publishNotice(db, admin, { effectiveOn, revision: draft?.revision ?? 0, address }, now);
}

const codeOf = (result: { ok: boolean; refusal?: { code: string } }) => (result.ok ? null : result.refusal?.code);

describe('the privacy notice', () => {
  it('asks nobody before one is published', async () => {
    expect(await findConsentNeeded(db, await person(), today)).toBeNull();
  });

  it('is not published with a language missing', async () => {
    await saveNoticeDraft(db, admin, { ...written, textEn: '', revision: 0 }, now);
    expect(codeOf(await publishNotice(db, admin, { effectiveOn: '2026-11-26', revision: 1, address }, now))).toBe(
      'notice-unfinished',
    );
    await saveNoticeDraft(db, admin, { ...written, revision: 1 }, now);
  });

  it('is published once by two who press at the same time', async () => {
    const order = { effectiveOn: '2026-11-26', revision: 2, address };
    const both = await Promise.all([publishNotice(db, admin, order, now), publishNotice(db, admin, order, now)]);
    expect(both.map(codeOf).sort()).toEqual([null, 'setting-changed'].sort());
    expect((await listNotices(db, districtId)).map(({ version }) => version)).toEqual([1]);
    expect(await db.auditEntry.count({ where: { districtId, action: 'privacy-notice-published' } })).toBe(1);
  });

  it('is never changed or removed once published, not even by SQL', async () => {
    await expect(db.$executeRaw`update "PrivacyNotice" set "text" = 'x' where "version" = 1`).rejects.toThrow();
    await expect(db.$executeRaw`delete from "PrivacyNotice" where "version" = 1`).rejects.toThrow();
  });

  it('is agreed to once, and then not asked for', async () => {
    const wang = await person();
    expect(await findConsentNeeded(db, wang, today)).toBe(1);
    await giveConsent(db, wang, { version: 1 }, now);
    await giveConsent(db, wang, { version: 1 }, now);
    expect(await findConsentNeeded(db, wang, today)).toBeNull();
    const { items } = await listConsents(db, admin, { version: 1, after: null });
    expect(items.filter(({ login }) => login === wang.login)).toMatchObject([{ version: 1, channel: 'portal' }]);
  });

  it('asks again only from the day on which a version that needs it holds', async () => {
    const wang = await person();
    await giveConsent(db, wang, { version: 1 }, now);
    await publish('2026-11-28');
    expect(await findConsentNeeded(db, wang, today)).toBeNull();
    expect(await findConsentNeeded(db, wang, today.add({ days: 2 }))).toBe(2);
    await publish('2026-11-29', false);
    expect(await findConsentNeeded(db, wang, today.add({ days: 5 }))).toBe(2);
    await giveConsent(db, wang, { version: 3 }, now);
    expect(await findConsentNeeded(db, wang, today.add({ days: 5 }))).toBeNull();
  });

  it('counts who agreed to this version or a later one', async () => {
    const { people, agreed } = await countConsents(db, districtId, 2);
    expect({ people: people > 2, agreed }).toEqual({ people: true, agreed: 1 });
  });

  it('keeps the consent given while registering in the same transaction, or not at all', async () => {
    const wang = await person();
    const consent = { districtId, userId: wang.userId, version: 1, channel: 'registration' as const };
    await expect(
      db.$transaction(async (tx) => {
        await recordConsent(tx, consent, now);
        throw new Error('registration failed');
      }),
    ).rejects.toThrow('registration failed');
    expect(await db.privacyConsent.count({ where: { userId: wang.userId } })).toBe(0);
    expect(await db.$transaction((tx) => recordConsent(tx, { ...consent, version: 99 }, now))).toBe(false);
  });

  it('keeps its log: no entry is changed or deleted', async () => {
    await expect(db.$executeRaw`update "PrivacyConsent" set "version" = 2`).rejects.toThrow();
    await expect(db.$executeRaw`delete from "PrivacyConsent"`).rejects.toThrow();
  });

  it.each(['security-admin', 'auditor', 'office-head'] as const)(
    'is not written or published by a %s',
    async (role) => {
      const other = staff(role);
      expect(codeOf(await saveNoticeDraft(db, other, { ...written, revision: 0 }, now))).toBe('forbidden');
      expect(codeOf(await publishNotice(db, other, { effectiveOn: '2026-12-01', revision: 1, address }, now))).toBe(
        'forbidden',
      );
      expect((await listConsents(db, other, { version: null, after: null })).items).toEqual([]);
    },
  );

  it('of one district asks nobody of another', async () => {
    const { id: otherId } = await db.district.create({
      data: { code: 'other', name: '另一区', nameEn: 'Other', timeZone: 'Asia/Shanghai', calendarCode: 'CN', week: {} },
    });
    const wang = { ...(await person()), districtId: otherId };
    expect(await findConsentNeeded(db, wang, today.add({ days: 9 }))).toBeNull();
    expect(codeOf(await giveConsent(db, wang, { version: 1 }, now))).toBe('not-found');
  });
});
