import { recordAudit } from '#lib/audit/record.ts';
import type { Db } from '#lib/platform/db.ts';
import { ok, type Result, refuse } from '#lib/shared/result.ts';
import { endSession as end } from '../repository/sessions.ts';

type Owner = { readonly districtId: number; readonly userId: string };

export type EndSession = {
  readonly sessionId: string;
  /** The session the request came with: ending it is signing out. */
  readonly ownSessionId: string | null;
  readonly address: string | null;
};

/** Ends one of one's own sessions; its next request is nobody's. Refuses `not-found`. */
export async function endSession(
  db: Db,
  owner: Owner,
  { sessionId, ownSessionId, address }: EndSession,
  now: Temporal.Instant,
): Promise<Result<null>> {
  const action = sessionId === ownSessionId ? 'signed-out' : 'session-ended';
  return db.$transaction(async (tx) => {
    if (!(await end(tx, owner, sessionId, now))) return refuse('not-found');
    const { districtId, userId } = owner;
    await recordAudit(tx, { districtId, at: now, action, actorId: userId, subject: sessionId, address });
    return ok(null);
  });
}
