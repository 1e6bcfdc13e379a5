import { randomUUIDv7 } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { createCompany, createStaff } from '#lib/cases/testing/people.ts';
import { instant } from '#lib/cases/testing/world.ts';
import { fileCase } from '#lib/cases/use-cases/file-case.ts';
import { getDirectory } from '#lib/organisation/queries.ts';
import { testDatabase } from '#lib/platform/testing/database.ts';
import { toDate } from '#lib/shared/instants.ts';
import { recordNotices } from '../commands/record-notices.ts';
import type { NewNotice } from '../domain/notice.ts';
import { gatherMessages } from './gather-messages.ts';

const { db } = await testDatabase();
const owner = await createCompany(db, 'owner');
const [first, second, closed, unreachable] = await Promise.all(
  ['first', 'second', 'closed', 'unreachable'].map((login) => createStaff(db, login, 'D07', 'handler')),
);
const { districtId } = owner;
const NOON = instant('2026-11-24T11:00');
const SEALED = new Uint8Array([1]);

for (const { userId: id } of [first, second, closed] as { userId: string }[])
  await db.user.update({ where: { districtId_id: { districtId, id } }, data: { emailSealed: SEALED } });
await db.user.update({
  where: { districtId_id: { districtId, id: second?.userId ?? '' } },
  data: { phoneSealed: SEALED },
});
await db.user.update({
  where: { districtId_id: { districtId, id: closed?.userId ?? '' } },
  data: { disabledAt: new Date() },
});

const contact = { name: '王敏', phone: '19900001111' };
const filed = await fileCase(db, owner, { title: '咨询', description: '详情', categoryCode: '0301', contact }, NOON);
const { id: caseId, clocks } = await db.case.findFirstOrThrow({
  where: { number: filed.ok ? filed.value.number : '' },
  include: { clocks: true },
});
const clock = clocks[0] as (typeof clocks)[number];

const eventOf = (userId: string | undefined, isUrgent = false): NewNotice => ({
  to: { userId: userId ?? '' },
  kind: `test-${randomUUIDv7()}`,
  caseId,
  eventSeq: 1,
  isUrgent,
  leavesPortal: true,
});

async function record(now: Temporal.Instant, ...notices: NewNotice[]): Promise<void> {
  const directory = await getDirectory(db, districtId);
  await db.$transaction((tx) => recordNotices(tx, { directory, now }, notices));
}

/** Messages by addressee: how many notices in each, and the channels it goes by. */
async function messages(): Promise<string[]> {
  const all = await db.noticeMessage.findMany({
    include: { recipient: { select: { login: true } }, notices: true, deliveries: { orderBy: { channel: 'asc' } } },
    orderBy: { id: 'asc' },
  });
  return all
    .map(({ recipient, notices, deliveries, isUrgent }) =>
      [
        recipient?.login,
        notices.length,
        isUrgent ? 'urgent' : 'digest',
        ...deliveries.map(({ channel }) => channel),
      ].join(' '),
    )
    .toSorted();
}

beforeEach(async () => {
  await db.notice.deleteMany();
  await db.noticeMessage.deleteMany();
});

describe('messages', () => {
  it('hold all that waits for a person when the first of it may leave', async () => {
    await record(NOON, eventOf(first?.userId), eventOf(first?.userId), eventOf(second?.userId));
    await record(NOON.add({ minutes: 9 }), eventOf(first?.userId));
    await gatherMessages(db, NOON.add({ minutes: 9 }));
    expect(await messages()).toEqual([]);
    await gatherMessages(db, NOON.add({ minutes: 10 }));
    await gatherMessages(db, NOON.add({ minutes: 30 }));
    expect(await messages()).toEqual(['first 3 digest email', 'second 1 digest email']);
  });

  it('that are urgent leave at once, apart from the digest, by text message too', async () => {
    await record(NOON, eventOf(second?.userId, true), eventOf(second?.userId));
    await gatherMessages(db, NOON);
    expect(await messages()).toEqual(['second 1 urgent email sms']);
  });

  it('are one a person for a storm of notices, with several processes gathering at once', async () => {
    const storm = Array.from({ length: 150 }, () => [eventOf(first?.userId), eventOf(second?.userId)]).flat();
    await record(NOON, ...storm);
    await Promise.all(Array.from({ length: 5 }, () => gatherMessages(db, NOON.add({ minutes: 10 }))));
    expect(await messages()).toEqual(['first 150 digest email', 'second 150 digest email']);
  });

  it('are not made for a closed account or somebody without an address: it stays in the bell', async () => {
    await record(NOON, eventOf(closed?.userId), eventOf(unreachable?.userId));
    await gatherMessages(db, NOON.add({ minutes: 10 }));
    await gatherMessages(db, NOON.add({ minutes: 11 }));
    expect(await messages()).toEqual([]);
    expect(await db.notice.count({ where: { messageId: null, sendAfter: null, readAt: null } })).toBe(2);
  });

  it('leave out what needs nobody any more: a clock that stopped or got another due time since', async () => {
    const alert = (rung: string, deadline: Temporal.Instant): NewNotice => ({
      to: { userId: first?.userId ?? '' },
      kind: 'alert',
      caseId,
      clockId: clock.id,
      rung,
      deadline,
      isUrgent: false,
      leavesPortal: true,
    });
    const dueAt = Temporal.Instant.fromEpochMilliseconds(clock.dueAt.getTime());
    await record(NOON, alert('due', dueAt), alert('used-70', dueAt.subtract({ hours: 24 })));
    await gatherMessages(db, NOON.add({ minutes: 10 }));
    expect(await messages()).toEqual(['first 1 digest email']);

    await record(NOON, alert('after-1', dueAt));
    await db.clock.update({
      where: { districtId_id: { districtId, id: clock.id } },
      data: { stoppedAt: toDate(NOON.add({ minutes: 5 })), stopReason: 'answered' },
    });
    await gatherMessages(db, NOON.add({ minutes: 10 }));
    expect(await messages()).toEqual(['first 1 digest email']);
    expect(await db.notice.count({ where: { rung: 'after-1', sendAfter: null, readAt: { not: null } } })).toBe(1);
  });
});
