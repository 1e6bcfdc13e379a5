import type { Db } from '#lib/platform/db.ts';
import { findReady } from '#lib/service-packages/queries/batches.ts';
import { circumstancesOf } from '../commands/circumstances.ts';
import { recordNotices } from '../commands/record-notices.ts';

/**
 * Tells in the bell whoever asked for a batch of booklets that it can be fetched, once, however often this runs; of one that is not
 * ready nobody. Answers how many are told now.
 */
export async function tellOfBooklets(
  db: Db,
  { districtId, id }: { readonly districtId: number; readonly id: string },
  now: Temporal.Instant,
): Promise<number> {
  const ready = await findReady(db, { districtId, id });
  if (!ready) return 0;
  const { askedById: userId, occasion: title, written, left } = ready;
  const circumstances = await circumstancesOf(db, districtId, now);
  return db.$transaction((tx) =>
    recordNotices(tx, circumstances, [
      {
        ...{ kind: 'booklets-ready', to: { userId }, caseId: null, data: { about: id, title, written, left } },
        ...{ isUrgent: false, leavesPortal: false },
      },
    ]),
  );
}
