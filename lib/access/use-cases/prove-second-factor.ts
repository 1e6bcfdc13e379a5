import { recordAudit } from '#lib/audit/record.ts';
import type { Db, Tx } from '#lib/platform/db.ts';
import { ok, type Result, refuse } from '#lib/shared/result.ts';
import { hashRecoveryCode, stepOfCode } from '../authenticator.ts';
import { minutesUntil } from '../domain/throttle-rule.ts';
import type { Viewer } from '../domain/viewer.ts';
import { lockFactor, markProven, rememberStep, spendRecoveryCode } from '../repository/second-factor.ts';
import { forgetAttempts, PER_LOGIN, secondFactorKey, takeAttempt } from '../repository/throttle.ts';
import { unsealPersonalData } from '../sealing.ts';

export type SecondFactorProof = {
  /** six digits of the app, or a recovery code */
  readonly code: string;
  readonly sessionId: string;
  readonly address: string | null;
};

type Proof = 'authenticator' | 'recovery-code' | 'replayed' | 'wrong';

/**
 * The second step of signing in. Refuses `second-factor-wrong`, `second-factor-replayed` for a code that was used already
 * (somebody may have read it over a shoulder), and `sign-in-locked` after five wrong ones within a quarter of an hour.
 */
export async function proveSecondFactor(
  db: Db,
  viewer: Viewer,
  { code, sessionId, address }: SecondFactorProof,
  now: Temporal.Instant,
): Promise<Result<Proof>> {
  const { districtId, userId } = viewer;
  const key = secondFactorKey(userId);
  const attempt = await takeAttempt(db, key, PER_LOGIN, now);
  if (!attempt.isAllowed) {
    return refuse('sign-in-locked', { minutes: minutesUntil(attempt.until, now) });
  }
  const proof = await db.$transaction(async (tx) => {
    const found = await lookAt(tx, viewer, code, now);
    const isProven = found === 'authenticator' || found === 'recovery-code';
    if (isProven) {
      await forgetAttempts(tx, key);
      await markProven(tx, viewer, sessionId, now);
    }
    const action = isProven ? 'second-factor-proven' : 'second-factor-failed';
    const data = { by: found };
    await recordAudit(tx, { districtId, at: now, action, actorId: userId, subject: sessionId, address, data });
    return found;
  });
  if (proof === 'replayed') return refuse('second-factor-replayed', undefined, 'code');
  return proof === 'wrong' ? refuse('second-factor-wrong', undefined, 'code') : ok(proof);
}

async function lookAt(tx: Tx, viewer: Viewer, code: string, now: Temporal.Instant): Promise<Proof> {
  const stored = await lockFactor(tx, viewer);
  if (!stored) return 'wrong';
  const step = stepOfCode(unsealPersonalData(stored.sealed), code, now);
  if (step === null) {
    return (await spendRecoveryCode(tx, viewer, hashRecoveryCode(code), now)) ? 'recovery-code' : 'wrong';
  }
  if (step <= stored.step) return 'replayed';
  await rememberStep(tx, viewer, step);
  return 'authenticator';
}
