import { randomUUIDv7 } from 'node:crypto';
import type { Db } from '#lib/platform/db.ts';
import type { Prisma } from '#lib/platform/prisma-client/client.ts';
import { toDate } from '#lib/shared/instants.ts';

type ToSend = {
  readonly districtId: number;
  readonly to: { readonly recipientId: string } | { readonly unitCode: string };
  readonly channel: 'sms' | 'email' | 'webhook' | 'robot';
  readonly target?: string;
  readonly isUrgent?: boolean;
  readonly notices: readonly {
    readonly kind: string;
    readonly caseId: string;
    readonly data?: Prisma.InputJsonObject;
  }[];
};

/** Each tells of another event: a case's event is told to a recipient once. */
let serial = 0;

/** A message with its notices and one delivery that is due, as gathering leaves them. Answers the delivery's id. */
export async function waitingDelivery(db: Db, wish: ToSend, now: Temporal.Instant): Promise<string> {
  const { districtId, to, channel, target = '', isUrgent = false } = wish;
  const messageId = randomUUIDv7();
  const id = randomUUIDv7();
  const at = toDate(now);
  await db.noticeMessage.create({ data: { districtId, id: messageId, ...to, isUrgent, createdAt: at } });
  await db.notice.createMany({
    data: wish.notices.map((notice) => ({
      districtId,
      id: randomUUIDv7(),
      ...to,
      ...notice,
      eventSeq: ++serial,
      isUrgent,
      messageId,
      createdAt: at,
    })),
  });
  await db.noticeDelivery.create({
    data: { districtId, id, messageId, channel, target, nextAttemptAt: at, createdAt: at },
  });
  return id;
}
