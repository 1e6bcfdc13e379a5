import type { Viewer } from '#lib/access/domain/viewer.ts';
import { hashLinkToken, isLinkToken } from '#lib/access/link-token.ts';
import { recordAudit } from '#lib/audit/record.ts';
import type { Db } from '#lib/platform/db.ts';
import { ok, type Result, refuse } from '#lib/shared/result.ts';
import { takeInvitation } from '../repository/invitations.ts';
import { insertMember } from '../repository/members.ts';

/**
 * Whoever is signed in joins the company of the link; it works once, and somebody who belongs already does not use it up. Refuses
 * `forbidden` for staff, `invitation-over`, `member-already`.
 */
export async function acceptInvitation(
  db: Db,
  viewer: Viewer,
  { token, address }: { readonly token: string; readonly address: string | null },
  now: Temporal.Instant,
): Promise<Result<{ enterpriseId: string }>> {
  if (viewer.kind !== 'company') return refuse('forbidden');
  if (!isLinkToken(token)) return refuse('invitation-over');
  const { districtId, userId } = viewer;
  return db
    .$transaction(async (tx): Promise<Result<{ enterpriseId: string }>> => {
      const invitation = await takeInvitation(tx, { districtId, tokenHash: hashLinkToken(token), userId }, now);
      if (!invitation) return refuse('invitation-over');
      const { enterpriseId, role } = invitation;
      if (!(await insertMember(tx, { districtId, enterpriseId, userId, role }))) throw new MemberAlready();
      const data = { enterpriseId, role, invitationId: invitation.id };
      const entry = { districtId, at: now, actorId: userId, subject: userId, address, data };
      await recordAudit(tx, { ...entry, action: 'member-joined' });
      return ok({ enterpriseId });
    })
    .catch((error: unknown) => {
      if (error instanceof MemberAlready) return refuse('member-already');
      throw error;
    });
}

/** Thrown to leave the invitation unused, and turned into a refusal at once. */
class MemberAlready extends Error {}
