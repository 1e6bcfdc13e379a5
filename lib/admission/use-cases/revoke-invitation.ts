import { actsFor } from '#lib/access/domain/acting-for.ts';
import type { Viewer } from '#lib/access/domain/viewer.ts';
import { recordAudit } from '#lib/audit/record.ts';
import type { Db } from '#lib/platform/db.ts';
import { ok, type Result, refuse } from '#lib/shared/result.ts';
import { ownsCompany } from '../domain/owner.ts';
import { endInvitation } from '../repository/invitations.ts';
import { lockMembers } from '../repository/members.ts';

type Revoking = { readonly enterpriseId: string; readonly id: string; readonly address: string | null };

/** An owner takes an unused invitation back. Refuses `forbidden`, `invitation-over`. */
export async function revokeInvitation(
  db: Db,
  viewer: Viewer,
  { enterpriseId, id, address }: Revoking,
  now: Temporal.Instant,
): Promise<Result<null>> {
  const { districtId, userId } = viewer;
  if (!actsFor(viewer, enterpriseId)) return refuse('forbidden');
  return db.$transaction(async (tx): Promise<Result<null>> => {
    if (!ownsCompany(await lockMembers(tx, { districtId, enterpriseId }), userId)) return refuse('forbidden');
    if (!(await endInvitation(tx, { districtId, enterpriseId, id }, now))) return refuse('invitation-over');
    const entry = { districtId, at: now, actorId: userId, subject: id, address, data: { enterpriseId } };
    await recordAudit(tx, { ...entry, action: 'invitation-revoked' });
    return ok(null);
  });
}
