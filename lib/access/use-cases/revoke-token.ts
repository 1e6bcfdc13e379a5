import { recordAudit } from '#lib/audit/record.ts';
import type { Db } from '#lib/platform/db.ts';
import { ok, type Result, refuse } from '#lib/shared/result.ts';
import { can } from '../domain/permissions.ts';
import type { Viewer } from '../domain/viewer.ts';
import { endToken } from '../repository/tokens.ts';

/**
 * Revokes an API token: one's own, or for whoever looks after tokens any of the district. It stops working within five seconds everywhere.
 * Refuses `not-found`.
 */
export async function revokeToken(
  db: Db,
  viewer: Viewer,
  { tokenId, address }: { readonly tokenId: string; readonly address: string | null },
  now: Temporal.Instant,
): Promise<Result<null>> {
  const { districtId, userId } = viewer;
  const whose = can(viewer, 'tokens:manage') ? { districtId } : { districtId, userId };
  return db.$transaction(async (tx) => {
    const ended = await endToken(tx, whose, tokenId, now);
    if (!ended) return refuse('not-found');
    const data = { name: ended.name };
    const entry = { districtId, at: now, actorId: userId, subject: ended.userId, address };
    await recordAudit(tx, { ...entry, action: 'token-revoked', data: { tokenId, ...data } });
    return ok(null);
  });
}
