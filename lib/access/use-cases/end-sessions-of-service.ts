import { recordAudit } from '#lib/audit/record.ts';
import type { Db } from '#lib/platform/db.ts';
import { ok, type Result, refuse } from '#lib/shared/result.ts';
import type { LogoutNotice } from '../domain/identity.ts';
import { endSessionsOfService as end } from '../repository/identities.ts';
import { keyOf, takeAttempt } from '../repository/throttle.ts';

/** Longer than a notice is taken for new, with the clocks' tolerance. */
const REMEMBERED = { attempts: 1, minutes: 30 } as const;

/**
 * Ends here what the identity service has ended there: its session where the notice names one, else every session that the person's
 * identity opened. Returns how many. Refuses `logout-token-replayed`.
 */
export async function endSessionsOfService(
  db: Db,
  { districtId, notice, address }: { districtId: number; notice: LogoutNotice; address: string | null },
  now: Temporal.Instant,
): Promise<Result<number>> {
  const { issuer, subject, sid, id } = notice;
  return db.$transaction(async (tx): Promise<Result<number>> => {
    const first = await takeAttempt(tx, keyOf('logout-notice', `${districtId} ${issuer} ${id}`), REMEMBERED, now);
    if (!first.isAllowed) return refuse('logout-token-replayed');
    const ended = await end(tx, { districtId, issuer, subject, sid }, now);
    for (const session of ended) {
      const entry = { districtId, at: now, actorId: session.userId, subject: session.id, address };
      await recordAudit(tx, { ...entry, action: 'session-ended', data: { by: 'identity' } });
    }
    return ok(ended.length);
  });
}
