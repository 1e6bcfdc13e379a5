import type { Db } from '#lib/platform/db.ts';
import { readFileBytes } from '#lib/platform/storage.ts';
import { emptyTally, type Tally } from './domain/tally.ts';
import type { RejectedRow } from './import-order.ts';
import { listColumnsSchema, mapOf } from './list-columns.ts';
import { endList, findRunning, noteProgress } from './repository/lists.ts';
import { importEnterprises } from './use-cases/import-enterprises.ts';

/** So many rejected rows are kept with their reasons; the count tells of all. */
const REJECTED_KEPT = 5_000;

/**
 * The background job of a list: tries or loads it, as its state says, and keeps count meanwhile. Run twice, the second changes
 * nothing; a list that waits for nothing is left alone.
 */
export async function runList(
  db: Db,
  list: { readonly districtId: number; readonly id: string },
  clock: () => Temporal.Instant,
): Promise<Tally | null> {
  const row = await findRunning(db, list);
  const chosen = listColumnsSchema.safeParse(row?.columns);
  if (!row || !chosen.success || (row.state !== 'trying' && row.state !== 'loading')) return null;
  const isDryRun = row.state === 'trying';
  const rejected: RejectedRow[] = [];
  let tally = emptyTally();
  let noted: Promise<unknown> = Promise.resolve();
  const end = async (state: 'tried' | 'loaded' | 'failed', failure: string | null = null) => {
    await noted;
    await endList(db, list, { state, failure, tally, rejected }, clock());
    return tally;
  };
  const bytes = await readFileBytes(row.file.storageKey);
  if (!bytes) return end('failed', 'attachment-missing');
  try {
    const result = await importEnterprises(db, {
      ...{ path: bytes, fileName: row.fileName, map: mapOf(chosen.data), isDryRun, clock },
      ...{ district: null, districtCode: row.district.code, limits: [] },
      onRejected: (each) => {
        if (rejected.length < REJECTED_KEPT) rejected.push(each);
      },
      onProgress: (soFar) => {
        const seen = { ...soFar };
        tally = seen;
        noted = noted.then(() => noteProgress(db, list, seen));
      },
    });
    if (!result.ok) return end('failed', result.refusal.code);
    tally = result.value;
  } catch (error) {
    // Whoever sent it reads that and tries again; the job of a worker that was killed never comes here, and is taken up anew.
    await end('failed', 'list-failed');
    throw error;
  }
  return end(isDryRun ? 'tried' : 'loaded');
}
