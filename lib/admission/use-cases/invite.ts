import { randomUUIDv7 } from 'node:crypto';
import { limitAttempts } from '#lib/access/commands/limit-attempts.ts';
import { actsFor } from '#lib/access/domain/acting-for.ts';
import type { CompanyRole } from '#lib/access/domain/roles.ts';
import type { Viewer } from '#lib/access/domain/viewer.ts';
import { hashLinkToken, newLinkToken } from '#lib/access/link-token.ts';
import { sealPersonalData } from '#lib/access/sealing.ts';
import { recordAudit } from '#lib/audit/record.ts';
import type { Db } from '#lib/platform/db.ts';
import { ok, type Result, refuse } from '#lib/shared/result.ts';
import { INVITATION_DAYS, INVITATIONS_A_DAY } from '../domain/code-limits.ts';
import { ownsCompany } from '../domain/owner.ts';
import { insertInvitation } from '../repository/invitations.ts';
import { lockMembers } from '../repository/members.ts';

export type InvitationOrder = {
  readonly enterpriseId: string;
  readonly role: CompanyRole;
  /** where the link is sent, in its one form; without it the owner passes it on */
  readonly phone: string | null;
  readonly address: string | null;
};

/** An owner makes a link that lets one person in. Refuses `forbidden`, `claims-too-many` after thirty in a day. */
export async function invite(
  db: Db,
  viewer: Viewer,
  { enterpriseId, role, phone, address }: InvitationOrder,
  now: Temporal.Instant,
): Promise<Result<{ id: string; token: string }>> {
  const { districtId, userId } = viewer;
  if (!actsFor(viewer, enterpriseId)) return refuse('forbidden');
  const attempt = await limitAttempts(db, { kind: 'invite', subject: userId, rule: INVITATIONS_A_DAY }, now);
  if (!attempt.isAllowed) return refuse('claims-too-many');
  const token = newLinkToken();
  const id = randomUUIDv7();
  return db.$transaction(async (tx) => {
    const members = await lockMembers(tx, { districtId, enterpriseId });
    if (!ownsCompany(members, userId)) return refuse('forbidden');
    const expiresAt = now.add({ hours: 24 * INVITATION_DAYS });
    const phoneSealed = phone ? sealPersonalData(phone) : null;
    const row = { districtId, id, enterpriseId, role, phoneSealed, createdById: userId, expiresAt };
    await insertInvitation(tx, { ...row, tokenHash: hashLinkToken(token) });
    const data = { enterpriseId, role, isSent: phone !== null };
    const entry = { districtId, at: now, actorId: userId, subject: id, address, data };
    await recordAudit(tx, { ...entry, action: 'member-invited' });
    return ok({ id, token });
  });
}
