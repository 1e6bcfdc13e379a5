import { can } from '#lib/access/domain/permissions.ts';
import type { Viewer } from '#lib/access/domain/viewer.ts';
import { recordAudit } from '#lib/audit/record.ts';
import type { Db } from '#lib/platform/db.ts';
import { retryJob } from '#lib/platform/queue-state.ts';
import { ok, type Result, refuse } from '#lib/shared/result.ts';

export type Retry = { readonly queue: string; readonly jobId: string; readonly address: string | null };

/** Gives a job that was given up another try. Refuses `forbidden`, and `nothing-to-replay` where somebody did it first. */
export async function retryFailedJob(
  db: Db,
  viewer: Viewer,
  { queue, jobId, address }: Retry,
  now: Temporal.Instant,
): Promise<Result<null>> {
  if (!can(viewer, 'background:operate')) return refuse('forbidden');
  const { districtId, userId: actorId } = viewer;
  return db.$transaction(async (tx): Promise<Result<null>> => {
    if (!(await retryJob(tx, queue, jobId))) return refuse('nothing-to-replay');
    const data = { queue };
    await recordAudit(tx, { districtId, at: now, action: 'job-retried', actorId, subject: jobId, address, data });
    return ok(null);
  });
}
