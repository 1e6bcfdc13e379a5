import type { Tx } from '#lib/platform/db.ts';
import { toDate } from '#lib/shared/instants.ts';

/** Puts deliveries that were given up back in line, all of the district or one; answers how many. */
export async function reviveDeliveries(
  tx: Tx,
  districtId: number,
  id: string | null,
  now: Temporal.Instant,
): Promise<number> {
  const { count } = await tx.noticeDelivery.updateMany({
    where: { districtId, status: 'dead', ...(id !== null && { id }) },
    data: { status: 'waiting', attempts: 0, nextAttemptAt: toDate(now) },
  });
  return count;
}
