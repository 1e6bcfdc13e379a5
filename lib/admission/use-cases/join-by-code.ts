import type { Viewer } from '#lib/access/domain/viewer.ts';
import { unsealPersonalData } from '#lib/access/sealing.ts';
import { recordAudit } from '#lib/audit/record.ts';
import { getDirectory } from '#lib/organisation/queries.ts';
import type { Db } from '#lib/platform/db.ts';
import { ok, type Result, refuse } from '#lib/shared/result.ts';
import { admit } from '../commands/admit.ts';
import { proveCode } from '../prove-code.ts';
import { findCompany, findWaitingClaim, lockWaitingClaim } from '../repository/claims.ts';
import { findClaimCode } from '../repository/codes.ts';

export type Joining = { readonly claimId: string; readonly typed: string; readonly address: string | null };

/**
 * Lets the claimant in by the code that the company's contact received for this very claim. A wrong one is in the audit.
 * Refuses `claim-decided`, `code-wrong`, `code-over`.
 */
export async function joinByCode(
  db: Db,
  viewer: Viewer,
  { claimId, typed, address }: Joining,
  now: Temporal.Instant,
): Promise<Result<null>> {
  const { districtId, userId } = viewer;
  const claim = await findWaitingClaim(db, { districtId, id: claimId, userId });
  if (!claim) return refuse('claim-decided');
  const company = await findCompany(db, districtId, claim.uscc);
  if (!company?.contactPhoneSealed) return refuse('contact-not-on-record');
  const contact = { kind: 'phone' as const, value: unsealPersonalData(company.contactPhoneSealed) };
  const codeId = await findClaimCode(db, { districtId, claimId, contact });
  if (!codeId) return refuse('code-over', undefined, 'code');
  const proven = await proveCode(db, { districtId, codeId, purpose: 'claim', contact, typed }, now);
  if (!proven.ok) {
    const failed = {
      districtId,
      at: now,
      action: 'claim-code-failed',
      actorId: userId,
      subject: userId,
      address,
    } as const;
    await db.$transaction((tx) => recordAudit(tx, { ...failed, data: { why: proven.refusal.code } }));
    return proven;
  }
  const directory = await getDirectory(db, districtId);
  return db.$transaction(async (tx): Promise<Result<null>> => {
    const waiting = await lockWaitingClaim(tx, districtId, { id: claimId, userId });
    if (!waiting) return refuse('claim-decided');
    await admit(tx, waiting, { directory, by: 'code', viewer, address, now });
    return ok(null);
  });
}
