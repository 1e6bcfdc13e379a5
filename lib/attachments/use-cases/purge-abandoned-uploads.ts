import type { Db } from '#lib/platform/db.ts';
import { removeFile, removeStaleArrivals } from '#lib/platform/storage.ts';
import { deleteAbandoned } from '../repository.ts';

const HOURS_KEPT = 48;

/** Removes uploads that no draft and no case claimed for 48 hours, and what broken-off uploads left behind. */
export async function purgeAbandonedUploads(
  db: Db,
  now: Temporal.Instant,
): Promise<{ uploads: number; arrivals: number }> {
  const before = now.subtract({ hours: HOURS_KEPT });
  return { uploads: await deleteAbandoned(db, before, removeFile), arrivals: await removeStaleArrivals(before) };
}
