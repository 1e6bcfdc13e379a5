import { recordAudit } from '#lib/audit/record.ts';
import type { Db } from '#lib/platform/db.ts';
import { ok, type Result, refuse } from '#lib/shared/result.ts';
import { can } from '../domain/permissions.ts';
import { deleteLink, endSessionsOfLink, listLinks, lockWaysIn } from '../repository/identities.ts';
import type { BySession } from '../signed-in.ts';

export type IdentityRemoval = { readonly userId: string; readonly linkId: string; readonly address: string | null };

/**
 * The security administrator takes somebody's identity at an identity service away from their account, also where it was their last way in:
 * it may be in other hands. The sessions it opened end. Refuses `forbidden`, for oneself too (that is done on one's account page), and
 * `not-found`.
 */
export async function removeIdentity(
  db: Db,
  viewer: BySession,
  { userId, linkId, address }: IdentityRemoval,
  now: Temporal.Instant,
): Promise<Result<null>> {
  if (!can(viewer, 'rights:grant') || userId === viewer.userId) return refuse('forbidden');
  const { districtId, sessionId: kept } = viewer;
  const owner = { districtId, userId };
  return db.$transaction(async (tx): Promise<Result<null>> => {
    const isHere = (await lockWaysIn(tx, owner)) !== null;
    const found = isHere && (await listLinks(tx, owner)).find(({ id }) => id === linkId);
    if (!found) return refuse('not-found');
    const sessionsEnded = await endSessionsOfLink(tx, { districtId, linkId, kept }, now);
    await deleteLink(tx, owner, linkId);
    const entry = { districtId, at: now, actorId: viewer.userId, subject: userId, address };
    const data = { issuer: found.issuer, sessionsEnded };
    await recordAudit(tx, { ...entry, action: 'identity-unlinked', data });
    return ok(null);
  });
}
