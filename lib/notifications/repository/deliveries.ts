import type { Db } from '#lib/platform/db.ts';
import { toDate } from '#lib/shared/instants.ts';
import type { NoticeChannel } from '../domain/channels.ts';
import { MOST_ATTEMPTS, type Outcome, waitSeconds } from '../domain/retry.ts';

/** A delivery that this process sends now: nobody else takes it before the lease is over. */
export type HeldDelivery = {
  readonly districtId: number;
  readonly id: string;
  readonly messageId: string;
  readonly channel: NoticeChannel;
  readonly target: string;
  /** this one included */
  readonly attempts: number;
  readonly recipientId: string | null;
  readonly unitCode: string | null;
  readonly isUrgent: boolean;
};

/** Longer than a whole batch can take; a killed sender's deliveries come up again after it. */
const LEASE_MINUTES = 5;

/** Takes deliveries that are due, the longest waiting first, each counted as tried before it is: a sender may be killed at any moment. */
export const holdDeliveries = (db: Db, now: Temporal.Instant, atMost: number): Promise<HeldDelivery[]> => db.$queryRaw`
  update "NoticeDelivery" d set "attempts" = d."attempts" + 1, "nextAttemptAt" = ${toDate(now.add({ minutes: LEASE_MINUTES }))}
  from (select "districtId", "id" from "NoticeDelivery" where "status" = 'waiting' and "nextAttemptAt" <= ${toDate(now)}
    order by "nextAttemptAt" limit ${atMost} for update skip locked) due, "NoticeMessage" m
  where d."districtId" = due."districtId" and d."id" = due."id"
    and m."districtId" = d."districtId" and m."id" = d."messageId"
  returning d."districtId", d."id", d."messageId", d."channel", d."target", d."attempts",
    m."recipientId", m."unitCode", m."isUrgent"`;

const ERROR_LENGTH = 500;

/**
 * Writes down what became of an attempt, unless another has been made since. What fails too often or is refused becomes a dead
 * letter. `draw` (0 to 1) spreads the next attempt.
 */
export async function settleDelivery(
  db: Db,
  { districtId, id, attempts }: HeldDelivery,
  outcome: Outcome,
  { now, draw }: { readonly now: Temporal.Instant; readonly draw: number },
): Promise<void> {
  const where = { districtId, id, attempts, status: 'waiting' };
  if (outcome.kind === 'sent') {
    await db.noticeDelivery.updateMany({ where, data: { status: 'sent', sentAt: toDate(now), lastError: null } });
    return;
  }
  const lastError = outcome.error.slice(0, ERROR_LENGTH);
  if (outcome.kind === 'later') {
    await db.noticeDelivery.updateMany({
      where,
      data: { attempts: attempts - 1, nextAttemptAt: toDate(outcome.at) },
    });
  } else if (outcome.kind === 'failed' && attempts < MOST_ATTEMPTS) {
    const seconds = waitSeconds(attempts, draw, outcome.retryAfterSeconds ?? null);
    await db.noticeDelivery.updateMany({ where, data: { lastError, nextAttemptAt: toDate(now.add({ seconds })) } });
  } else {
    const status = outcome.kind === 'dropped' ? 'dropped' : 'dead';
    await db.noticeDelivery.updateMany({ where, data: { lastError, status } });
  }
}
