import type { Viewer } from '#lib/access/domain/viewer.ts';
import type { Db } from '#lib/platform/db.ts';
import { toDate } from '#lib/shared/instants.ts';
import { type CaseReading, readingHour } from '../domain/reading.ts';

/** Stands for the case itself, so that the key needs no empty column. */
const NO_FILE = '00000000-0000-0000-0000-000000000000';

/**
 * Writes down that one of the staff opened a case. Called before anything is handed out and waited for: what cannot be written
 * down is not shown. One statement, which on every further opening within the hour only looks at its own key. A company
 * reading its own requests is nobody's concern and is not kept.
 */
export async function noteReading(db: Db, viewer: Viewer, reading: CaseReading, now: Temporal.Instant): Promise<void> {
  if (viewer.kind !== 'staff') return;
  const { caseId, way, attachmentId, grounds, address } = reading;
  await db.$executeRaw`
    insert into "CaseReading" ("districtId", "caseId", "userId", "hour", "way", "attachmentId", "at", "grounds", "address")
    values (${viewer.districtId}, ${caseId}::uuid, ${viewer.userId}::uuid, ${toDate(readingHour(now))}, ${way},
      ${attachmentId ?? NO_FILE}::uuid, ${toDate(now)}, ${JSON.stringify(grounds)}::jsonb, ${address})
    on conflict do nothing`;
}
