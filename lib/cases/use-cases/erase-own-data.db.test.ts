import { randomUUIDv7 } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Viewer } from '#lib/access/domain/viewer.ts';
import { lookupHash } from '#lib/access/lookup.ts';
import { ownDataSchema } from '#lib/access/own-data-schema.ts';
import { sealPersonalData, unsealPersonalData } from '#lib/access/sealing.ts';
import { correctOwnData } from '#lib/access/use-cases/correct-own-data.ts';
import { signIn } from '#lib/access/use-cases/sign-in.ts';
import { verifyAudit } from '#lib/audit/verify.ts';
import { hashPassword } from '#lib/platform/passwords.ts';
import { testDatabase } from '#lib/platform/testing/database.ts';
import { writeComplaint } from '#lib/site/use-cases/write-complaint.ts';
import { emptyDraftForm } from '../draft-form.ts';
import { getOwnData } from '../queries/own-data.ts';
import { createCompany, createStaff } from '../testing/people.ts';
import { instant } from '../testing/world.ts';
import { eraseOwnData } from './erase-own-data.ts';
import { fileCase } from './file-case.ts';
import { giveCommand } from './give-command.ts';
import { saveDraft } from './save-draft.ts';

const { db } = await testDatabase();
const owner = await createCompany(db, 'wang.min');
const clerk = await createCompany(db, 'clerk', 'member', owner.memberships[0]?.enterpriseId);
const dispatcher = await createStaff(db, 'dispatcher', 'D02', 'dispatcher');
const NOW = instant('2026-11-23T11:00');
const address = '10.1.2.3';
const PASSWORD = 'lamp-river-orange';
/** as the storage names its files */
const LICENCE = 'a'.repeat(40);

const key = ({ districtId, userId }: Viewer) => ({ districtId_id: { districtId, id: userId } });
await db.user.update({ where: key(owner), data: { name: '王小敏', passwordHash: await hashPassword(PASSWORD) } });
const { districtId } = owner;
await db.session.create({ data: { id: randomUUIDv7(), districtId, userId: owner.userId, sessionVersion: 1, address } });

const contact = { name: '王小敏', phone: '19900001111', email: 'wang.min@company.cn' };
const filed = await fileCase(
  db,
  owner,
  { title: '落户', description: '想问材料', contact },
  instant('2026-11-23T10:00'),
);
const number = filed.ok ? filed.value.number : '';

const phone = { kind: 'phone' as const, value: '+8613812345678' };
const { code } = await waysIn();
const complained = await writeComplaint(
  db,
  { districtId, userId: owner.userId, address: null },
  { kind: 'fault', text: '我是王小敏，附件打不开。' },
  NOW,
);
if (!complained.ok) throw new Error('The complaint was refused');

/** What came to be beside requests: a claim with a licence, an invitation, a code on its way, a consent, a second step. */
async function waysIn() {
  const own = { districtId, userId: owner.userId };
  const file = {
    name: '王小敏执照.pdf',
    size: 9,
    type: 'application/pdf',
    sha256: new Uint8Array(32),
    storageKey: LICENCE,
  };
  const licence = await db.attachment.create({
    data: { ...file, districtId, id: randomUUIDv7(), uploadedById: owner.userId },
  });
  const claimed = { uscc: '91310105MA1FW00000', name: '待核准公司', licenceId: licence.id };
  await db.enterpriseClaim.create({ data: { ...own, ...claimed, id: randomUUIDv7() } });
  const invitation = {
    enterpriseId: owner.memberships[0]?.enterpriseId ?? '',
    role: 'member',
    createdById: owner.userId,
  };
  const expiresAt = new Date('2026-11-30');
  const invited = { tokenHash: new Uint8Array(32), phoneSealed: sealPersonalData('+8613700003333'), expiresAt };
  await db.invitation.create({ data: { districtId, id: randomUUIDv7(), ...invitation, ...invited } });
  const hashes = { targetHash: lookupHash(phone.kind, phone.value), codeHash: new Uint8Array(32) };
  const ofCode = { districtId, id: randomUUIDv7(), purpose: 'enter', attemptsLeft: 5, expiresAt, ...hashes };
  const identity = { issuer: 'https://id.example', subject: 'wang' };
  await db.identityLink.create({ data: { ...own, id: randomUUIDv7(), ...identity } });
  await db.recoveryCode.create({ data: { ...own, codeHash: new Uint8Array(32) } });
  return { code: await db.oneTimeCode.create({ data: ofCode }) };
}

const correct = (viewer: Viewer, input: Record<string, string>) =>
  correctOwnData(db, viewer, { input: ownDataSchema.parse(input), address }, NOW);
const erase = (viewer: Viewer, login = viewer.login, password = PASSWORD) =>
  eraseOwnData(db, viewer, { login, password, address }, NOW);

describe('a person', () => {
  it('corrects name, telephone and address; what was only typed is no way to sign in', async () => {
    const input = { name: '王小敏', phone: '138 1234 5678', email: 'Wang@Company.cn' };
    expect((await correct(owner, input)).ok).toBe(true);
    const held = await db.user.findUniqueOrThrow({ where: key(owner) });
    expect(unsealPersonalData(held.phoneSealed ?? new Uint8Array())).toBe('+8613812345678');
    expect(unsealPersonalData(held.emailSealed ?? new Uint8Array())).toBe('wang@company.cn');
    expect([held.phoneHash, held.emailHash]).toEqual([null, null]);
    const noted = await db.auditEntry.findFirst({ where: { action: 'personal-data-corrected' } });
    expect(noted).toMatchObject({ actorId: owner.userId, data: { what: 'phone, email' } });
    expect(ownDataSchema.safeParse({ name: '王', phone: '12', email: 'x' }).success).toBe(false);
  });

  it('sees everything that is held, also in what was filed and what is a draft', async () => {
    await saveDraft(db, owner, { id: randomUUIDv7(), form: { ...emptyDraftForm(), contactPhone: '19900002222' } }, NOW);
    expect(await getOwnData(db, owner)).toMatchObject({
      profile: { name: '王小敏', phone: '+8613812345678' },
      companies: [{ role: 'owner', nameEn: null }],
      sessions: [{ address }],
      requests: [{ number, contactName: '王小敏', phone: '19900001111', email: 'wang.min@company.cn' }],
      drafts: [{ phone: '19900002222' }],
      complaints: [{ texts: ['我是王小敏，附件打不开。'] }],
      claims: [{ name: '待核准公司', status: 'waiting' }],
      identities: [{ issuer: 'https://id.example', subject: 'wang' }],
      invitations: [{ role: 'member', phone: '+8613700003333' }],
    });
    expect((await getOwnData(db, clerk)).requests).toEqual([]);
  });

  it('sees where a company names them by their own telephone, and nothing of colleagues', async () => {
    const phoneHash = lookupHash('phone', '+8613600006666');
    const phoneSealed = sealPersonalData('+8613600006666');
    await db.user.update({ where: key(clerk), data: { phoneHash, phoneSealed } });
    const enterpriseId = clerk.memberships[0]?.enterpriseId ?? '';
    const named = (name: string, value: string) => ({
      ...{ districtId, id: randomUUIDv7(), enterpriseId, name, position: '财务', createdAt: new Date() },
      ...{ phoneHash: lookupHash('phone', value), phoneSealed: sealPersonalData(value) },
    });
    await db.enterpriseContact.createMany({
      data: [named('李会计', '+8613600006666'), named('同事', '+8613600007777')],
    });
    const held = await getOwnData(db, clerk);
    expect(held.companyContacts).toMatchObject([
      { name: '李会计', position: '财务', phone: '+8613600006666', email: null },
    ]);
    await db.enterpriseContact.deleteMany({ where: { enterpriseId, position: '财务' } });
    await db.user.update({ where: key(clerk), data: { phoneHash: null, phoneSealed: null } });
  });
});

describe('erasure', () => {
  it('waits until nobody has to reach the person any more, and until the company keeps an owner', async () => {
    expect(await erase(owner)).toMatchObject({ refusal: { code: 'requests-open', details: { count: 1 } } });
    const reason = '重复';
    await giveCommand(db, owner, { number, command: 'withdraw', input: { reason }, version: 1 }, NOW);
    expect(await erase(owner)).toMatchObject({ refusal: { code: 'last-owner-leaves' } });
    await db.enterpriseMember.updateMany({ where: { userId: clerk.userId }, data: { role: 'owner' } });
  });

  it('needs the login and the password, and is not for staff', async () => {
    expect(await erase(owner, 'clerk')).toMatchObject({ refusal: { code: 'login-not-yours' } });
    expect(await erase(owner, owner.login, 'wrong')).toMatchObject({ refusal: { code: 'password-wrong' } });
    expect(await erase(dispatcher)).toMatchObject({ refusal: { code: 'forbidden' } });
  });

  it('leaves nothing that says whose it was, the account closed and every history whole', async () => {
    expect(await erase(owner)).toEqual({ ok: true, value: null });
    const tables = [
      'User',
      'Session',
      'Case',
      'CaseEvent',
      'CaseDraft',
      'AuditEntry',
      'EnterpriseMember',
      'ComplaintMessage',
    ];
    for (const table of tables) {
      const [row] = await db.$queryRawUnsafe<{ text: string | null }[]>(
        `select string_agg(to_jsonb(t)::text, ' ') as text from "${table}" t`,
      );
      for (const word of ['王小敏', 'wang.min@', '19900001111']) expect(row?.text ?? '').not.toContain(word);
    }
    expect(await db.enterpriseClaim.findMany()).toMatchObject([{ status: 'withdrawn', licenceId: null }]);
    expect(await db.attachment.count({ where: { storageKey: LICENCE } })).toBe(0);
    expect(await db.invitation.findMany()).toMatchObject([{ phoneSealed: null, revokedAt: expect.any(Date) }]);
    expect(await db.oneTimeCode.count({ where: { id: code.id } })).toBe(0);
    expect(await db.recoveryCode.count()).toBe(0);
    expect(await db.identityLink.count()).toBe(0);
    const row = await db.user.findUniqueOrThrow({ where: key(owner) });
    expect(row).toMatchObject({
      phoneSealed: null,
      emailSealed: null,
      passwordHash: null,
      login: `erased-${owner.userId}`,
    });
    expect(row.disabledAt).not.toBeNull();
    const kept = await db.case.findFirstOrThrow({ where: { number } });
    expect(kept).toMatchObject({
      contactName: null,
      contactPhoneSealed: null,
      contactEmailSealed: null,
      title: '落户',
    });
    expect((await verifyAudit(db)).problemCount).toBe(0);
    const again = { login: 'wang.min', password: PASSWORD, address, userAgent: null };
    expect(await signIn(db, again, NOW)).toMatchObject({ refusal: { code: 'sign-in-failed' } });
    expect(await db.session.count({ where: { userId: owner.userId } })).toBe(0);
    expect(await db.auditEntry.count({ where: { action: 'personal-data-erased', subject: owner.userId } })).toBe(1);
  });
});
