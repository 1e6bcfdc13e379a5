import type { Db, Tx } from '../../platform/db.ts';
import { toDate } from '../../shared/instants.ts';
import { SEEN_EVERY_SECONDS } from '../domain/session-limits.ts';

export type NewToken = {
  readonly id: string;
  readonly districtId: number;
  readonly userId: string;
  readonly name: string;
  readonly tokenHash: Buffer;
};

export async function insertToken(tx: Tx, token: NewToken, now: Temporal.Instant): Promise<void> {
  await tx.apiToken.create({
    data: { ...token, tokenHash: new Uint8Array(token.tokenHash), createdAt: toDate(now) },
    select: { id: true },
  });
}

/** Revokes one token of this person; false when it is not theirs or was revoked already. */
export async function endToken(
  tx: Tx,
  { districtId, userId }: { districtId: number; userId: string },
  id: string,
  now: Temporal.Instant,
): Promise<boolean> {
  const { count } = await tx.apiToken.updateMany({
    where: { id, districtId, userId, revokedAt: null },
    data: { revokedAt: toDate(now) },
  });
  return count === 1;
}

/** Notes that a token is in use, unless another request has just done so. */
export async function touchToken(db: Db, id: string, now: Temporal.Instant): Promise<void> {
  const before = toDate(now.subtract({ seconds: SEEN_EVERY_SECONDS }));
  await db.apiToken.updateMany({
    where: { id, OR: [{ lastUsedAt: null }, { lastUsedAt: { lte: before } }] },
    data: { lastUsedAt: toDate(now) },
  });
}
