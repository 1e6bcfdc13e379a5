import { limitAttempts } from '#lib/access/commands/limit-attempts.ts';
import type { Viewer } from '#lib/access/domain/viewer.ts';
import { unsealPersonalData } from '#lib/access/sealing.ts';
import type { Db } from '#lib/platform/db.ts';
import { type Result, refuse } from '#lib/shared/result.ts';
import { CLAIMS_A_DAY } from '../domain/code-limits.ts';
import { findCompany, findWaitingClaim } from '../repository/claims.ts';
import { type CodeWish, sendCodeTo } from '../send-code-to.ts';

export type ClaimCodeWish = Pick<CodeWish, 'address'> & {
  readonly claimId: string;
  readonly deliver: (message: {
    id: string;
    code: string;
    minutes: number;
    to: string;
    company: string;
  }) => Promise<void>;
};

/**
 * Sends a code to the telephone on the record of the company that is claimed: whoever there passes it on vouches for the claimant.
 * Refuses `claim-decided`, `contact-not-on-record`, `claims-too-many`, and what sending a code does.
 */
export async function sendClaimCode(
  db: Db,
  viewer: Viewer,
  { claimId, address, deliver }: ClaimCodeWish,
  now: Temporal.Instant,
): Promise<Result<{ codeId: string }>> {
  const { districtId, userId } = viewer;
  const claim = await findWaitingClaim(db, { districtId, id: claimId, userId });
  if (!claim) return refuse('claim-decided');
  const company = await findCompany(db, districtId, claim.uscc);
  if (!company?.contactPhoneSealed) return refuse('contact-not-on-record');
  const attempt = await limitAttempts(db, { kind: 'claim-code', subject: userId, rule: CLAIMS_A_DAY }, now);
  if (!attempt.isAllowed) return refuse('claims-too-many');
  const to = unsealPersonalData(company.contactPhoneSealed);
  const wish = {
    districtId,
    purpose: 'claim' as const,
    claimId,
    contact: { kind: 'phone' as const, value: to },
    address,
  };
  return sendCodeTo(db, { ...wish, deliver: (message) => deliver({ ...message, to, company: company.name }) }, now);
}
