import { recordAudit } from '#lib/audit/record.ts';
import { getDirectory, listDistricts } from '#lib/organisation/queries.ts';
import type { Db } from '#lib/platform/db.ts';
import { removeFile } from '#lib/platform/storage.ts';
import { deleteOverdue, type Overdue } from '../repository/retention.ts';

/** So that no transaction grows without end; the next night goes on. */
const AT_MOST_A_NIGHT = 500;

/**
 * Deletes what every district keeps no longer than its periods say, and writes down how much. Requests, their histories and
 * the audit are kept by law and are not touched. Returns how many rows went.
 */
export async function applyRetention(db: Db, now: Temporal.Instant): Promise<number> {
  let deleted = 0;
  for (const { id: districtId } of await listDistricts(db)) {
    const { retention: periods } = (await getDirectory(db, districtId)).settings;
    const { counts, files } = await db.$transaction(async (tx) => {
      const gone = await deleteOverdue(tx, districtId, { periods, now, most: AT_MOST_A_NIGHT });
      const data = gone.counts;
      if (sumOf(data) > 0) await recordAudit(tx, { districtId, at: now, action: 'retention-applied', data });
      return gone;
    });
    for (const storageKey of files) await removeFile(storageKey);
    deleted += sumOf(counts);
  }
  return deleted;
}

const sumOf = (counts: Overdue): number => Object.values(counts).reduce((sum, count) => sum + count, 0);
