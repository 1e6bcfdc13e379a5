import { recordAudit } from '#lib/audit/record.ts';
import type { Db } from '#lib/platform/db.ts';
import { ok, type Result, refuse } from '#lib/shared/result.ts';
import { hashRecoveryCode, stepOfCode } from '../authenticator.ts';
import { proveAnew } from '../commands/prove-anew.ts';
import { markProven, saveFactor } from '../repository/second-factor.ts';
import { endOtherSessions } from '../repository/sessions.ts';
import { sealPersonalData } from '../sealing.ts';
import { readOffer } from '../second-factor-offer.ts';
import type { BySession } from '../signed-in.ts';

export type SecondFactorSetUp = {
  /** the offer as it was shown */
  readonly offer: string;
  readonly code: string;
  /** one's own, where another app is given up for this one */
  readonly password?: string | undefined;
  readonly sessionId: string;
  readonly address: string | null;
};

/**
 * Binds an authenticator app, instead of the one before where there was one; sessions elsewhere end, because they were opened
 * with one step. Refuses `second-factor-offer-over`, `second-factor-wrong`, and, instead of another app, what `proveAnew` does: an open desk must not
 * keep its owner out.
 */
export async function setUpSecondFactor(
  db: Db,
  viewer: BySession,
  { offer, code, password, sessionId, address }: SecondFactorSetUp,
  now: Temporal.Instant,
): Promise<Result<null>> {
  const { districtId, userId } = viewer;
  const offered = readOffer(offer, userId, now);
  if (!offered) return refuse('second-factor-offer-over');
  const proven = viewer.hasAuthenticator ? await proveAnew(db, viewer, password, now) : ok(null);
  if (!proven.ok) return proven;
  const step = stepOfCode(offered.key, code, now);
  if (step === null) return refuse('second-factor-wrong', undefined, 'code');
  const codeHashes = offered.recoveryCodes.map(hashRecoveryCode);
  await db.$transaction(async (tx) => {
    await saveFactor(tx, viewer, { sealed: sealPersonalData(offered.key), step, codeHashes }, now);
    await markProven(tx, viewer, sessionId, now);
    const data = { sessionsEnded: await endOtherSessions(tx, viewer, sessionId, now) };
    const entry = { districtId, at: now, actorId: userId, subject: userId, address, data };
    await recordAudit(tx, { ...entry, action: 'second-factor-set-up' });
  });
  return ok(null);
}
