import { randomUUIDv7 } from 'node:crypto';
import { expect, it } from 'vitest';
import { createStaff, secondDistrict } from '#lib/cases/testing/people.ts';
import { testDatabase } from '#lib/platform/testing/database.ts';
import type { Viewer } from '../domain/viewer.ts';
import { listIdentitiesOf } from '../queries/staff.ts';
import type { BySession } from '../signed-in.ts';
import { removeIdentity } from './remove-identity.ts';

const { db } = await testDatabase();
const now = Temporal.Instant.from('2026-11-26T02:00:00Z');
const person = await createStaff(db, 'handler', 'D07', 'handler');
const [secadmin, sysadmin] = [
  await createStaff(db, 'sec', 'D01', 'security-admin'),
  await createStaff(db, 'sys', 'D01', 'system-admin'),
];
const { districtId, userId } = person;
const inSession = (viewer: Viewer) => ({ ...viewer, sessionId: randomUUIDv7() }) as BySession;

async function link(user = userId): Promise<string> {
  const id = randomUUIDv7();
  await db.identityLink.create({ data: { districtId, id, userId: user, issuer: 'https://id.example', subject: id } });
  return id;
}
const remove = (viewer: Viewer, linkId: string, user = userId) =>
  removeIdentity(db, inSession(viewer), { userId: user, linkId, address: null }, now);

it('takes the identity and the sessions it opened from the account, and leaves the others', async () => {
  const linkId = await link();
  const session = { districtId, userId, sessionVersion: 1 };
  const [by, otherwise] = [randomUUIDv7(), randomUUIDv7()];
  await db.session.createMany({ data: [by, otherwise].map((id) => ({ id, ...session })) });
  await db.identitySession.create({ data: { districtId, id: by, linkId } });
  expect(await remove(secadmin, linkId)).toMatchObject({ ok: true });
  expect(await listIdentitiesOf(db, secadmin, userId)).toEqual([]);
  const open = await db.session.findMany({ where: { userId, revokedAt: null }, select: { id: true } });
  expect(open).toEqual([{ id: otherwise }]);
  const entry = await db.auditEntry.findFirstOrThrow({ where: { action: 'identity-unlinked' } });
  expect(entry).toMatchObject({ actorId: secadmin.userId, subject: userId, data: { sessionsEnded: 1 } });
  expect(await remove(secadmin, linkId)).toMatchObject({ refusal: { code: 'not-found' } });
});

it('is for the security administrator of the district alone, and not about themselves', async () => {
  const linkId = await link();
  for (const viewer of [sysadmin, person]) {
    expect(await remove(viewer, linkId)).toMatchObject({ refusal: { code: 'forbidden' } });
    expect(await listIdentitiesOf(db, viewer, userId)).toEqual([]);
  }
  const own = await link(secadmin.userId);
  expect(await remove(secadmin, own, secadmin.userId)).toMatchObject({ refusal: { code: 'forbidden' } });
  const abroad = { ...secadmin, districtId: await secondDistrict(db) };
  expect(await remove(abroad, linkId)).toMatchObject({ refusal: { code: 'not-found' } });
  expect(await remove(secadmin, own)).toMatchObject({ refusal: { code: 'not-found' } });
});
