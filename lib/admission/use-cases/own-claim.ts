import type { Viewer } from '#lib/access/domain/viewer.ts';
import type { Db } from '#lib/platform/db.ts';
import { ok, type Result, refuse } from '#lib/shared/result.ts';
import { decideClaim, lockWaitingClaim, setLicence } from '../repository/claims.ts';

export type OwnClaim = {
  readonly claimId: string;
  /** a file uploaded before, or null to take the claim back */
  readonly licenceId: string | null;
};

/** The claimant adds the licence to a claim that waits, or takes the claim back. Refuses `claim-decided`, `attachment-missing`. */
export async function changeOwnClaim(
  db: Db,
  { districtId, userId }: Viewer,
  { claimId, licenceId }: OwnClaim,
  now: Temporal.Instant,
): Promise<Result<null>> {
  return db.$transaction(async (tx): Promise<Result<null>> => {
    const claim = await lockWaitingClaim(tx, districtId, { id: claimId, userId });
    if (!claim) return refuse('claim-decided');
    if (licenceId === null) {
      await decideClaim(tx, claim, { status: 'withdrawn', decidedById: userId }, now);
      return ok(null);
    }
    return (await setLicence(tx, claim, licenceId)) ? ok(null) : refuse('attachment-missing', {}, 'licence');
  });
}
