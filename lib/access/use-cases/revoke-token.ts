import { recordAudit } from '#lib/audit/record.ts';
import type { Db } from '#lib/platform/db.ts';
import { ok, type Result, refuse } from '#lib/shared/result.ts';
import type { Viewer } from '../domain/viewer.ts';
import { endToken } from '../repository/tokens.ts';

/** Revokes one of one's own API tokens; it stops working within five seconds everywhere. Refuses `not-found`. */
export async function revokeToken(
  db: Db,
  viewer: Viewer,
  { tokenId, address }: { readonly tokenId: string; readonly address: string | null },
  now: Temporal.Instant,
): Promise<Result<null>> {
  const { districtId, userId } = viewer;
  return db.$transaction(async (tx) => {
    if (!(await endToken(tx, viewer, tokenId, now))) return refuse('not-found');
    await recordAudit(tx, { districtId, at: now, action: 'token-revoked', actorId: userId, subject: tokenId, address });
    return ok(null);
  });
}
