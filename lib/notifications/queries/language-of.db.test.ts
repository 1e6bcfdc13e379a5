import { expect, it } from 'vitest';
import { lookupHash } from '#lib/access/lookup.ts';
import { sealPersonalData } from '#lib/access/sealing.ts';
import { createCompany, createStaff } from '#lib/cases/testing/people.ts';
import { testDatabase } from '#lib/platform/testing/database.ts';
import { languageOf } from './language-of.ts';

const { db } = await testDatabase();
const PHONE = { kind: 'phone', value: '+8613812345678' } as const;
const MAIL = { kind: 'email', value: 'li@company.cn' } as const;
const UNKNOWN = { kind: 'phone', value: '+8613900000000' } as const;
const [owner, clerk] = [await createCompany(db, 'owner'), await createCompany(db, 'clerk')];
const staff = await createStaff(db, 'staff', 'D07', 'handler');
const { districtId } = owner;

const choose = (userId: string, locale: string) =>
  db.noticePreference.create({
    data: { districtId, userId, locale, emailTopics: [], smsTopics: [], updatedAt: new Date() },
  });
await db.user.updateMany({
  where: { id: owner.userId },
  data: {
    phoneSealed: sealPersonalData(PHONE.value),
    phoneHash: lookupHash(PHONE.kind, PHONE.value),
    emailSealed: sealPersonalData(MAIL.value),
    emailHash: lookupHash(MAIL.kind, MAIL.value),
  },
});
await choose(owner.userId, 'en');
await choose(staff.userId, 'en');

it('is the one chosen by whoever has the telephone or mailbox', async () => {
  expect(await languageOf(db, { districtId, contact: PHONE })).toBe('en');
  expect(await languageOf(db, { districtId, contact: MAIL })).toBe('en');
  await choose(clerk.userId, 'zh-CN');
  expect(await languageOf(db, { districtId, contact: PHONE, personId: clerk.userId })).toBe('en');
});

it('is else the one of who filed it, where that is somebody of a company, and else the district’s', async () => {
  expect(await languageOf(db, { districtId, contact: UNKNOWN, personId: owner.userId })).toBe('en');
  expect(await languageOf(db, { districtId, contact: UNKNOWN, personId: staff.userId })).toBe('zh-CN');
  expect(await languageOf(db, { districtId, contact: UNKNOWN })).toBe('zh-CN');
  expect(await languageOf(db, { districtId, contact: UNKNOWN, otherwise: 'en' })).toBe('en');
});
