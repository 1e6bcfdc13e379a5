import { can } from '#lib/access/domain/permissions.ts';
import type { Viewer } from '#lib/access/domain/viewer.ts';
import { recordAudit } from '#lib/audit/record.ts';
import { getDirectory } from '#lib/organisation/queries.ts';
import type { Db } from '#lib/platform/db.ts';
import { ok, type Result, refuse } from '#lib/shared/result.ts';
import { admit } from '../commands/admit.ts';
import { lockWaitingClaim, decideClaim as save } from '../repository/claims.ts';

export type ClaimDecision = {
  readonly claimId: string;
  readonly decision: 'approve' | 'refuse';
  readonly reason: string | null;
  readonly address: string | null;
};

/**
 * Staff let somebody into a company or say why not. Refuses `forbidden`, `claim-decided` when somebody was first, `reason-missing`,
 * and `licence-missing` for a code that fails its check while no licence shows that it is real.
 */
export async function decideClaim(
  db: Db,
  viewer: Viewer,
  { claimId, decision, reason, address }: ClaimDecision,
  now: Temporal.Instant,
): Promise<Result<null>> {
  if (!can(viewer, 'companies:admit')) return refuse('forbidden');
  if (decision === 'refuse' && !reason) return refuse('reason-missing', undefined, 'reason');
  const { districtId, userId } = viewer;
  const directory = await getDirectory(db, districtId);
  return db.$transaction(async (tx): Promise<Result<null>> => {
    const claim = await lockWaitingClaim(tx, districtId, { id: claimId });
    if (!claim) return refuse('claim-decided');
    if (decision === 'approve') {
      if (claim.usccProblem && !claim.licenceId) return refuse('licence-missing');
      await admit(tx, claim, { directory, by: 'staff', viewer, address, now });
      return ok(null);
    }
    await save(tx, claim, { status: 'refused', reason: reason ?? '', decidedById: userId }, now);
    const data = { uscc: claim.uscc, claimId };
    const entry = { districtId, at: now, actorId: userId, subject: claim.userId, address, data };
    await recordAudit(tx, { ...entry, action: 'claim-refused' });
    return ok(null);
  });
}
