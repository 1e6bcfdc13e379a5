import { randomUUIDv7 } from 'node:crypto';
import { expect, test } from 'vitest';
import { createCompany } from '#lib/cases/testing/people.ts';
import { fileCase } from '#lib/cases/use-cases/file-case.ts';
import { logger } from '#lib/platform/logger.ts';
import { testDatabase } from '#lib/platform/testing/database.ts';
import { toDate } from '#lib/shared/instants.ts';
import { purgeExpired } from './purge-expired.ts';

const { db } = await testDatabase();
const now = Temporal.Instant.from('2026-11-28T02:00:00Z');
const owner = await createCompany(db, 'owner');
const { districtId, userId } = owner;
const enterpriseId = owner.memberships[0]?.enterpriseId ?? '';
const contact = { name: '王敏', phone: '19900001111' };
const filed = await fileCase(db, owner, { title: '落户', description: '想问材料', contact }, now);
const caseId = filed.ok ? filed.value.state.id : '';

const bytes = () => crypto.getRandomValues(new Uint8Array(32));
const expiring = (hoursAgo: number) => ({
  districtId,
  id: randomUUIDv7(),
  expiresAt: toDate(now.subtract({ hours: hoursAgo })),
});
let seq = 0;

async function enter(hoursAgo: number) {
  const code = { purpose: 'enter', targetHash: bytes(), codeHash: bytes(), attemptsLeft: 5 };
  await db.oneTimeCode.create({ data: { ...expiring(hoursAgo), ...code } });
  seq += 1;
  await db.caseLink.create({ data: { ...expiring(hoursAgo), caseId, act: 'rate', eventSeq: seq, tokenHash: bytes() } });
  const invitation = { enterpriseId, role: 'member', tokenHash: bytes(), createdById: userId };
  await db.invitation.create({ data: { ...expiring(hoursAgo), ...invitation } });
}

test('codes go a day after they expired, and not before; links and invitations have periods of their own', async () => {
  for (const hoursAgo of [-1, 23, 25, 30 * 24 - 1, 30 * 24 + 1]) await enter(hoursAgo);
  await purgeExpired({ db, now, log: logger(), jobId: 'test' });
  expect(await db.oneTimeCode.count()).toBe(2);
  expect(await db.caseLink.count()).toBe(5);
  expect(await db.invitation.count()).toBe(5);
});
