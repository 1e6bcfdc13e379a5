import type { Db, Tx } from '../../platform/db.ts';
import { toDate } from '../../shared/instants.ts';
import { SEEN_EVERY_SECONDS } from '../domain/session-limits.ts';

export type NewSession = {
  readonly id: string;
  readonly districtId: number;
  readonly userId: string;
  readonly sessionVersion: number;
  readonly address: string | null;
  readonly userAgent: string | null;
};

export async function insertSession(tx: Tx, session: NewSession, now: Temporal.Instant): Promise<void> {
  await tx.session.create({
    data: { ...session, createdAt: toDate(now), lastSeenAt: toDate(now) },
    select: { id: true },
  });
}

type Owner = { readonly districtId: number; readonly userId: string };

/** Ends one session of this person; false when it is not theirs or had ended already. */
export async function endSession(
  tx: Tx,
  { districtId, userId }: Owner,
  id: string,
  now: Temporal.Instant,
): Promise<boolean> {
  const { count } = await tx.session.updateMany({
    where: { id, districtId, userId, revokedAt: null },
    data: { revokedAt: toDate(now) },
  });
  return count === 1;
}

/** Ends all sessions of this person but the one named; returns how many. */
export async function endOtherSessions(
  tx: Tx,
  { districtId, userId }: Owner,
  kept: string,
  now: Temporal.Instant,
): Promise<number> {
  const { count } = await tx.session.updateMany({
    where: { districtId, userId, revokedAt: null, id: { not: kept } },
    data: { revokedAt: toDate(now) },
  });
  return count;
}

/** Ends every session of this person at once, also one that is being opened at this moment. */
export async function raiseSessionVersion(tx: Tx, { districtId, userId }: Owner): Promise<void> {
  await tx.user.update({
    where: { districtId_id: { districtId, id: userId } },
    data: { sessionVersion: { increment: 1 } },
    select: { id: true },
  });
}

/** From when an account counts as unused. */
export const noteSignIn = (tx: Tx, { districtId, userId }: Owner, now: Temporal.Instant) =>
  tx.user.update({
    where: { districtId_id: { districtId, id: userId } },
    data: { lastSignedInAt: toDate(now), unusedSince: toDate(now) },
    select: { id: true },
  });

/** Notes that a session is in use, unless another request has just done so. */
export async function touchSession(db: Db, id: string, now: Temporal.Instant): Promise<void> {
  const before = toDate(now.subtract({ seconds: SEEN_EVERY_SECONDS }));
  await db.session.updateMany({ where: { id, lastSeenAt: { lte: before } }, data: { lastSeenAt: toDate(now) } });
}

/** For which of several companies this session acts. */
export const setActingFor = (tx: Tx, { districtId, userId }: Owner, id: string, actingForId: string) =>
  tx.session.updateMany({ where: { id, districtId, userId }, data: { actingForId } });
