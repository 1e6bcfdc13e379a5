import { randomUUIDv7 } from 'node:crypto';
import { expect, test } from 'vitest';
import { createCompany, secondDistrict } from '#lib/cases/testing/people.ts';
import { fileCase } from '#lib/cases/use-cases/file-case.ts';
import { logger } from '#lib/platform/logger.ts';
import { testDatabase } from '#lib/platform/testing/database.ts';
import { toDateColumn } from '#lib/shared/date-columns.ts';
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

test('runs over all companies go after 30 days, but the last of each district and what is not finished', async () => {
  const other = await secondDistrict(db);
  const run = (of: number, daysAgo: number, isOpen = false) => {
    const at = toDate(now.subtract({ hours: 24 * daysAgo }));
    const ends = { startedAt: at, finishedAt: isOpen ? null : at };
    const day = toDateColumn(at.toISOString().slice(0, 10));
    return db.matchRun.create({
      data: { districtId: of, id: randomUUIDv7(), reason: 'day', day, total: daysAgo, ...ends },
    });
  };
  for (const daysAgo of [31, 40, 29, 1]) await run(districtId, daysAgo);
  await run(districtId, 50, true);
  for (const daysAgo of [90, 60]) await run(other, daysAgo);
  await purgeExpired({ db, now, log: logger(), jobId: 'test' });
  const left = await db.matchRun.findMany({ orderBy: { total: 'asc' }, select: { total: true } });
  expect(left.map(({ total }) => total)).toEqual([1, 29, 50, 60]);
});
