import { randomUUIDv7 } from 'node:crypto';
import { expect, test } from 'vitest';
import type { Viewer } from '#lib/access/domain/viewer.ts';
import { lookupHash } from '#lib/access/lookup.ts';
import { sealPersonalData } from '#lib/access/sealing.ts';
import { eraseCompanyContacts } from '#lib/cases/repository/own-contacts.ts';
import { createCompany, createStaff } from '#lib/cases/testing/people.ts';
import { testDatabase } from '#lib/platform/testing/database.ts';
import { contactChangeSchema, newContactSchema } from '../contact-schema.ts';
import { findContacts, findOwnContacts } from '../queries/contacts.ts';
import { addContact, changeContact, removeContact } from './keep-contacts.ts';
import { readCompanyContact } from './read-company-contact.ts';

const { db } = await testDatabase();
const NOW = Temporal.Instant.from('2026-11-29T02:00:00Z');
const AREA = '310105009000';
const office = await createStaff(db, 'dispatcher', 'D02', 'dispatcher');
const officer = await createStaff(db, 'officer', AREA, 'service-officer');
const stranger = await createStaff(db, 'stranger', '310105001000', 'service-officer');
const liaison = await createStaff(db, 'liaison', 'D07', 'liaison');

let made = 0;
async function company() {
  made += 1;
  const owner = await createCompany(db, `owner${made}`);
  const enterpriseId = owner.memberships[0]?.enterpriseId ?? '';
  const member = await createCompany(db, `member${made}`, 'member', enterpriseId);
  const { uscc } = await db.enterprise.findFirstOrThrow({ where: { id: enterpriseId } });
  const add = (viewer: Viewer, typed: object = {}) =>
    addContact(db, viewer, newContactSchema.parse({ enterpriseId, name: '周敏', phone: '13800000001', ...typed }), NOW);
  const change = (viewer: Viewer, typed: object) =>
    changeContact(db, viewer, contactChangeSchema.parse({ enterpriseId, name: '周敏', ...typed }), NOW);
  const items = async () => (await findOwnContacts(db, owner))?.items ?? [];
  return { owner, member, enterpriseId, uscc, add, change, items };
}

test('a company names several; one is the primary one, and numbers are masked', async () => {
  const { owner, enterpriseId, add, items } = await company();
  expect(await add(owner, { position: '总经理', isAuthorised: true })).toEqual({ ok: true, value: null });
  await add(owner, { name: '李雯', phone: '138 0000 0002', email: 'li.wen@company.cn', isPrimary: true });
  expect(await items()).toMatchObject([
    { name: '李雯', phone: '138****0002', email: 'l****@company.cn', isPrimary: true, isAuthorised: false },
    { name: '周敏', position: '总经理', isPrimary: false, isAuthorised: true },
  ]);
  const [first] = await items();
  expect(await removeContact(db, owner, { enterpriseId, contactId: first?.id ?? '' }, NOW)).toMatchObject({ ok: true });
  expect(await items()).toMatchObject([{ name: '周敏', isPrimary: true }]);
  const both = await Promise.all([add(owner, { isPrimary: true }), add(owner, { isPrimary: true })]);
  expect(both.every(({ ok }) => ok)).toBe(true);
  expect((await items()).filter(({ isPrimary }) => isPrimary)).toHaveLength(1);
});

test('only an owner, or who admits companies, says who may act and on which mobile', async () => {
  const { owner, member, add, change, items, enterpriseId } = await company();
  const refused = { refusal: { code: 'contact-authorise-forbidden', field: 'isAuthorised' } };
  expect(await add(member, { isAuthorised: true })).toMatchObject(refused);
  await add(owner, { isAuthorised: true });
  const [{ id: contactId = '' } = {}] = await items();
  expect(await change(member, { contactId, isAuthorised: true, phone: '13800000003' })).toMatchObject(refused);
  expect(await change(member, { contactId, isAuthorised: false })).toMatchObject(refused);
  expect(await change(member, { contactId, isAuthorised: true, position: '经理' })).toMatchObject({ ok: true });
  expect(await items()).toMatchObject([{ position: '经理', phone: '138****0001', isAuthorised: true }]);
  expect(await change(owner, { contactId, isAuthorised: true, phone: '13800000003' })).toMatchObject({ ok: true });
  const { phoneHash } = await db.enterpriseContact.findFirstOrThrow({ where: { enterpriseId } });
  expect(Buffer.from(phoneHash ?? [])).toEqual(Buffer.from(lookupHash('phone', '+8613800000003')));
  expect(await add(office, { isAuthorised: true })).toMatchObject({ ok: true });
});

test('whoever neither keeps nor serves the company keeps and reads nothing', async () => {
  const { owner, uscc, enterpriseId, add, items } = await company();
  await add(owner);
  const [{ id: contactId = '' } = {}] = await items();
  for (const viewer of [officer, stranger, liaison])
    expect(await add(viewer)).toMatchObject({ refusal: { code: 'forbidden' } });
  expect(await add(await createCompany(db, `other${made}`))).toMatchObject({ refusal: { code: 'not-found' } });
  for (const viewer of [office, officer]) expect((await findContacts(db, viewer, uscc))?.items).toHaveLength(1);
  for (const viewer of [stranger, liaison, owner]) expect(await findContacts(db, viewer, uscc)).toBeNull();
  const read = (viewer: Viewer) =>
    readCompanyContact(db, viewer, { contactId, purpose: 'handling', address: null }, NOW);
  expect(await read(owner)).toMatchObject({ refusal: { code: 'forbidden' } });
  for (const viewer of [stranger, liaison])
    expect(await read(viewer)).toMatchObject({ refusal: { code: 'not-found' } });
  expect(await read(officer)).toEqual({ ok: true, value: { phone: '+8613800000001', email: null } });
  const seat = { id: randomUUIDv7(), role: 'industry-steward', userId: liaison.userId, unitCode: 'D07' };
  await db.teamSeat.create({ data: { ...seat, districtId: owner.districtId, enterpriseId, assignedAt: new Date(0) } });
  expect(await read(liaison)).toMatchObject({ ok: true });
  const entries = await db.auditEntry.findMany({ where: { action: 'personal-data-read', subject: uscc } });
  expect(entries.map(({ actorId }) => actorId).toSorted()).toEqual([officer.userId, liaison.userId].toSorted());
});

test('whoever erases their data goes from their company’s contacts, and from no other’s', async () => {
  const { owner, add, items } = await company();
  const elsewhere = await company();
  const phone = '13800000077';
  await db.user.updateMany({
    where: { id: owner.userId },
    data: { phoneSealed: sealPersonalData(`+86${phone}`), phoneHash: lookupHash('phone', `+86${phone}`) },
  });
  await add(owner, { phone });
  await add(owner, { name: '李雯' });
  await elsewhere.add(elsewhere.owner, { phone });
  await db.$transaction((tx) => eraseCompanyContacts(tx, owner));
  expect((await items()).map(({ name }) => name)).toEqual(['李雯']);
  expect(await elsewhere.items()).toHaveLength(1);
});

test('a company has at most twenty', async () => {
  const { owner, add } = await company();
  for (let at = 0; at < 20; at += 1) await add(owner);
  expect(await add(owner)).toMatchObject({ refusal: { code: 'contacts-too-many' } });
});
