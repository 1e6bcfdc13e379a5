import { recordAudit } from '#lib/audit/record.ts';
import type { Db } from '#lib/platform/db.ts';
import { ok, type Result, refuse } from '#lib/shared/result.ts';
import type { Viewer } from '../domain/viewer.ts';
import { endDelegation as end } from '../repository/delegations.ts';

/** Ends a delegation before its last day; either side may, and it stops to count with the next request. Refuses `not-found`. */
export async function endDelegation(
  db: Db,
  viewer: Viewer,
  { id, address }: { readonly id: string; readonly address: string | null },
  now: Temporal.Instant,
): Promise<Result<null>> {
  const { districtId, userId } = viewer;
  return db.$transaction(async (tx) => {
    if (!(await end(tx, viewer, id, now))) return refuse('not-found');
    await recordAudit(tx, { districtId, at: now, action: 'delegation-ended', actorId: userId, subject: id, address });
    return ok(null);
  });
}
