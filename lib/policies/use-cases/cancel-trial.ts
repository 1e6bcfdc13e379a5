import { can } from '#lib/access/domain/permissions.ts';
import type { Viewer } from '#lib/access/domain/viewer.ts';
import type { Db } from '#lib/platform/db.ts';
import { ok, type Result, refuse } from '#lib/shared/result.ts';
import { stopTrial } from '../repository/trials.ts';

/** Ends a trial that runs; the batch in hand is finished first. Refuses `forbidden`, and `trial-ended` where it has ended by itself. */
export async function cancelTrial(db: Db, viewer: Viewer, id: string, now: Temporal.Instant): Promise<Result<null>> {
  if (!can(viewer, 'policies:write')) return refuse('forbidden');
  return (await stopTrial(db, { districtId: viewer.districtId, id }, now)) ? ok(null) : refuse('trial-ended');
}
