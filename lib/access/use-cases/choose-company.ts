import { recordAudit } from '#lib/audit/record.ts';
import type { Db } from '#lib/platform/db.ts';
import { ok, type Result, refuse } from '#lib/shared/result.ts';
import { belongsToCompany } from '../queries/viewers.ts';
import { setActingFor } from '../repository/sessions.ts';
import type { BySession } from '../signed-in.ts';

/**
 * From now on this session acts for one of the companies its person belongs to. Refuses `not-your-company`, for one that does not exist
 * as well.
 */
export async function chooseCompany(
  db: Db,
  viewer: BySession,
  { enterpriseId, address }: { readonly enterpriseId: string; readonly address: string | null },
  now: Temporal.Instant,
): Promise<Result<null>> {
  if (viewer.kind !== 'company') return refuse('forbidden');
  const { districtId, userId: actorId, sessionId } = viewer;
  return db.$transaction(async (tx): Promise<Result<null>> => {
    if (!(await belongsToCompany(tx, viewer, enterpriseId))) return refuse('not-your-company', {}, 'enterpriseId');
    await setActingFor(tx, viewer, sessionId, enterpriseId);
    const data = { enterpriseId };
    await recordAudit(tx, { districtId, at: now, action: 'company-chosen', actorId, subject: actorId, address, data });
    return ok(null);
  });
}
