import type { Db } from '#lib/platform/db.ts';
import { toDate } from '#lib/shared/instants.ts';

type Person = { readonly districtId: number; readonly userId: string };

/** Marks one of a person's notices as read, or all recorded up to now; the first reading counts. Answers how many were unread. */
export async function markRead(db: Db, { districtId, userId }: Person, id: string | null, now: Temporal.Instant) {
  const { count } = await db.notice.updateMany({
    where: {
      districtId,
      recipientId: userId,
      readAt: null,
      ...(id === null ? { createdAt: { lte: toDate(now) } } : { id }),
    },
    data: { readAt: toDate(now) },
  });
  return count;
}
