import { recordAudit } from '#lib/audit/record.ts';
import type { Db } from '#lib/platform/db.ts';
import { ok, type Result } from '#lib/shared/result.ts';
import type { Viewer } from '../domain/viewer.ts';
import { raiseSessionVersion } from '../repository/sessions.ts';

/** Ends all sessions of the viewer, this one too, by making every session's version an old one. */
export async function endAllSessions(
  db: Db,
  { districtId, userId }: Viewer,
  address: string | null,
  now: Temporal.Instant,
): Promise<Result<null>> {
  await db.$transaction(async (tx) => {
    await raiseSessionVersion(tx, { districtId, userId });
    await recordAudit(tx, {
      districtId,
      at: now,
      action: 'all-sessions-ended',
      actorId: userId,
      subject: userId,
      address,
    });
  });
  return ok(null);
}
