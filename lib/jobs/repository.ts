import type { Db } from '../platform/db.ts';
import { toDate } from '../shared/instants.ts';

export async function deleteIdempotencyKeysBefore(db: Db, before: Temporal.Instant): Promise<number> {
  const { count } = await db.idempotencyKey.deleteMany({ where: { createdAt: { lt: toDate(before) } } });
  return count;
}

export async function deleteSessionsUnseenSince(db: Db, since: Temporal.Instant): Promise<number> {
  const { count } = await db.session.deleteMany({ where: { lastSeenAt: { lt: toDate(since) } } });
  return count;
}

export async function deleteThrottlesUntil(db: Db, now: Temporal.Instant): Promise<number> {
  const { count } = await db.signInThrottle.deleteMany({ where: { until: { lt: toDate(now) } } });
  return count;
}

/** Codes that were of use for minutes, and links and invitations long past their day, with the telephones they were sent to. */
export async function deleteCodesExpiredBefore(db: Db, before: Temporal.Instant): Promise<number> {
  return (await db.oneTimeCode.deleteMany({ where: { expiresAt: { lt: toDate(before) } } })).count;
}
