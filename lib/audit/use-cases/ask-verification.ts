import { can } from '#lib/access/domain/permissions.ts';
import type { Viewer } from '#lib/access/domain/viewer.ts';
import type { Db } from '#lib/platform/db.ts';
import { enqueue } from '#lib/platform/queue.ts';
import { ok, type Result, refuse } from '#lib/shared/result.ts';

/** Has the background work follow all chains; asking twice is asking once. Refuses `forbidden`. */
export async function askVerification(db: Db, viewer: Viewer): Promise<Result<null>> {
  if (!can(viewer, 'audit:read')) return refuse('forbidden');
  await db.$transaction((tx) => enqueue(tx, 'verify-audit', {}));
  return ok(null);
}
