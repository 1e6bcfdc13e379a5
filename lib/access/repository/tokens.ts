import type { Db, Tx } from '../../platform/db.ts';
import { toDate } from '../../shared/instants.ts';
import { SEEN_EVERY_SECONDS } from '../domain/session-limits.ts';

export type NewToken = {
  readonly id: string;
  readonly districtId: number;
  readonly userId: string;
  readonly name: string;
  readonly expiresAt: Temporal.Instant | null;
  readonly tokenHash: Buffer;
};

export async function insertToken(tx: Tx, token: NewToken, now: Temporal.Instant): Promise<void> {
  await tx.apiToken.create({
    data: {
      ...token,
      tokenHash: new Uint8Array(token.tokenHash),
      createdAt: toDate(now),
      expiresAt: token.expiresAt && toDate(token.expiresAt),
    },
    select: { id: true },
  });
}

/** Revokes a token of the district, or of one person of it; null when there is none such or it was revoked already. */
export async function endToken(
  tx: Tx,
  { districtId, userId }: { readonly districtId: number; readonly userId?: string },
  id: string,
  now: Temporal.Instant,
): Promise<{ readonly userId: string; readonly name: string } | null> {
  const [ended] = await tx.apiToken.updateManyAndReturn({
    where: { id, districtId, ...(userId !== undefined && { userId }), revokedAt: null },
    data: { revokedAt: toDate(now) },
    select: { userId: true, name: true },
  });
  return ended ?? null;
}

type Owner = { readonly districtId: number; readonly userId: string };

/** Two tokens asked for at once are counted one after the other. */
export const lockPerson = (tx: Tx, { districtId, userId }: Owner): Promise<unknown> =>
  tx.$queryRaw`select "id" from "User" where "districtId" = ${districtId} and "id" = ${userId}::uuid for no key update`;

/** How many of a person's tokens work. */
export const countTokens = (tx: Tx, { districtId, userId }: Owner, now: Temporal.Instant): Promise<number> =>
  tx.apiToken.count({ where: { districtId, userId, ...working(now) } });

/** Neither revoked nor over. */
export const working = (now: Temporal.Instant) => ({
  revokedAt: null,
  OR: [{ expiresAt: null }, { expiresAt: { gt: toDate(now) } }],
});

/** Notes that a token is in use, unless another request has just done so. */
export async function touchToken(db: Db, id: string, now: Temporal.Instant): Promise<void> {
  const before = toDate(now.subtract({ seconds: SEEN_EVERY_SECONDS }));
  await db.apiToken.updateMany({
    where: { id, OR: [{ lastUsedAt: null }, { lastUsedAt: { lte: before } }] },
    data: { lastUsedAt: toDate(now) },
  });
}
