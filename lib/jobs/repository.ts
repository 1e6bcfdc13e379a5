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

/** Runs over all companies that ended before; of each district the last one stays, it says how fresh its matches are. */
export const deleteMatchRunsEndedBefore = (db: Db, before: Temporal.Instant): Promise<number> => db.$executeRaw`
  delete from "MatchRun" r where r."finishedAt" < ${toDate(before)} and exists (
    select from "MatchRun" n where n."districtId" = r."districtId" and n."finishedAt" > r."finishedAt")`;

/** Codes that were of use for minutes, and links and invitations long past their day, with the telephones they were sent to. */
export async function deleteCodesExpiredBefore(db: Db, before: Temporal.Instant): Promise<number> {
  return (await db.oneTimeCode.deleteMany({ where: { expiresAt: { lt: toDate(before) } } })).count;
}
