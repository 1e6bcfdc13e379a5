import { randomUUIDv7 } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { createStaff } from '#lib/cases/testing/people.ts';
import { testDatabase } from '#lib/platform/testing/database.ts';
import { toDate } from '#lib/shared/instants.ts';
import { listDeadDeliveries, readBacklog } from '../queries/backlog.ts';
import { replayDeliveries } from './replay-deliveries.ts';

const { db } = await testDatabase();
const sysadmin = await createStaff(db, 'sysadmin', 'D01', 'system-admin');
const handler = await createStaff(db, 'handler', 'D07', 'handler');
const { districtId } = sysadmin;
const NOW = Temporal.Instant.from('2026-11-26T02:00:00Z');
const BEFORE = NOW.subtract({ hours: 3 });

async function deliver(channel: string, status: 'waiting' | 'dead', attempts: number): Promise<string> {
  const messageId = randomUUIDv7();
  const id = randomUUIDv7();
  const createdAt = toDate(BEFORE);
  await db.noticeMessage.create({ data: { districtId, id: messageId, recipientId: handler.userId, createdAt } });
  const data = { districtId, id, messageId, channel, status, attempts, createdAt, nextAttemptAt: createdAt };
  await db.noticeDelivery.create({ data: { ...data, ...(status === 'dead' && { lastError: '550 no such mailbox' }) } });
  return id;
}

beforeEach(async () => {
  await db.noticeMessage.deleteMany();
});

describe('the operator', () => {
  it('sees what waits, what is tried again and what was given up, and since when', async () => {
    await deliver('email', 'waiting', 0);
    await deliver('email', 'waiting', 2);
    await deliver('email', 'dead', 8);
    await deliver('sms', 'waiting', 0);
    const backlog = (await readBacklog(db, districtId, NOW)).filter(({ what }) => what === 'email' || what === 'sms');
    const found = backlog.map(({ what, state, count, oldestAt }) => `${what} ${state} ${count} ${oldestAt}`);
    expect(found.toSorted()).toEqual([
      `email dead 1 ${BEFORE}`,
      `email retrying 1 ${BEFORE}`,
      `email waiting 1 ${BEFORE}`,
      `sms waiting 1 ${BEFORE}`,
    ]);
    expect(await readBacklog(db, districtId + 1, NOW)).toEqual([]);
  });

  it('sends one that was given up again, under its id, and once only', async () => {
    const dead = await deliver('email', 'dead', 8);
    const other = await deliver('webhook', 'dead', 8);
    expect(await replayDeliveries(db, sysadmin, { deliveryId: dead, address: null }, NOW)).toEqual({
      ok: true,
      value: 1,
    });
    expect(await replayDeliveries(db, sysadmin, { deliveryId: dead, address: null }, NOW)).toMatchObject({
      ok: false,
      refusal: { code: 'nothing-to-replay' },
    });
    const row = await db.noticeDelivery.findFirstOrThrow({ where: { id: dead } });
    expect(row).toMatchObject({ status: 'waiting', attempts: 0, nextAttemptAt: toDate(NOW) });
    expect((await listDeadDeliveries(db, sysadmin)).map(({ id }) => id)).toEqual([other]);
  });

  it('sends all again, and the audit says so', async () => {
    await deliver('email', 'dead', 8);
    await deliver('robot', 'dead', 8);
    expect(await replayDeliveries(db, sysadmin, { deliveryId: null, address: null }, NOW)).toEqual({
      ok: true,
      value: 2,
    });
    const entry = await db.auditEntry.findFirstOrThrow({
      where: { action: 'deliveries-replayed' },
      orderBy: { seq: 'desc' },
    });
    expect(entry).toMatchObject({ actorId: sysadmin.userId, data: { count: 2 } });
  });

  it('is nobody else', async () => {
    await deliver('email', 'dead', 8);
    expect(await listDeadDeliveries(db, handler)).toEqual([]);
    expect(await replayDeliveries(db, handler, { deliveryId: null, address: null }, NOW)).toMatchObject({
      ok: false,
      refusal: { code: 'forbidden' },
    });
  });
});
