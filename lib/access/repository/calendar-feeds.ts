import type { Db, Tx } from '#lib/platform/db.ts';
import { toDate, toInstantOrNull } from '#lib/shared/instants.ts';
import { hashFeedSecret } from '../feed-secret.ts';

type Person = { readonly districtId: number; readonly userId: string };

/** Opens or renews; the former address opens nothing from then on. */
export async function saveFeed(tx: Tx, { districtId, userId }: Person, secret: string, at: Temporal.Instant) {
  const columns = { secretHash: hashFeedSecret(secret), createdAt: toDate(at) };
  await tx.calendarFeed.upsert({
    where: { districtId_userId: { districtId, userId } },
    create: { districtId, userId, ...columns },
    update: columns,
  });
}

/** False where there was none. */
export const deleteFeed = async (tx: Tx, { districtId, userId }: Person): Promise<boolean> =>
  (await tx.calendarFeed.deleteMany({ where: { districtId, userId } })).count === 1;

export const findFeedOwner = (db: Db, secret: string): Promise<Person | null> =>
  db.calendarFeed.findUnique({
    where: { secretHash: hashFeedSecret(secret) },
    select: { districtId: true, userId: true },
  });

/** Since when there is one; null: none. */
export async function findFeedSince(db: Db, { districtId, userId }: Person): Promise<Temporal.Instant | null> {
  const found = await db.calendarFeed.findUnique({ where: { districtId_userId: { districtId, userId } } });
  return toInstantOrNull(found?.createdAt ?? null);
}
