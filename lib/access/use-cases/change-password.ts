import { recordAudit } from '#lib/audit/record.ts';
import type { Db } from '#lib/platform/db.ts';
import { hashPassword, isPassword } from '#lib/platform/passwords.ts';
import { ok, type Result, refuse } from '#lib/shared/result.ts';
import { checkPassword } from '../domain/password-policy.ts';
import { FRESH_MINUTES, isFresh } from '../domain/session-limits.ts';
import { minutesUntil } from '../domain/throttle-rule.ts';
import { findCredentials, savePassword } from '../repository/people.ts';
import { endOtherSessions } from '../repository/sessions.ts';
import { forgetAttempts, loginKey, PER_LOGIN, takeAttempt } from '../repository/throttle.ts';
import type { BySession } from '../signed-in.ts';

export type PasswordChange = {
  /** nothing from somebody who has no password yet */
  readonly current?: string | undefined;
  readonly password: string;
  /** The session that stays; all others of this person end. */
  readonly sessionId: string;
  readonly address: string | null;
};

/**
 * Replaces one's own password and ends one's other sessions. Refuses what the policy refuses (`password-…`),
 * `password-unchanged`, `password-wrong` for the current one, and `sign-in-locked` after five wrong ones: an open desk
 * is no place to guess. Somebody who came in by a code or an identity service and has none yet sets their first within ten minutes of
 * signing in; later `sign-in-anew`.
 */
export async function changePassword(
  db: Db,
  viewer: BySession,
  { current, password, sessionId, address }: PasswordChange,
  now: Temporal.Instant,
): Promise<Result<null>> {
  const { districtId, userId, login } = viewer;
  const allowed = checkPassword(password, login);
  if (!allowed.ok) return allowed;
  if (password === current) return refuse('password-unchanged', undefined, 'password');

  const key = loginKey(login);
  const proven = await proveCurrent(db, viewer, { key, current: current ?? '' }, now);
  if (!proven.ok) return proven;

  const passwordHash = await hashPassword(password);
  await db.$transaction(async (tx) => {
    await forgetAttempts(tx, key);
    await savePassword(tx, { districtId, id: userId }, passwordHash);
    const ended = await endOtherSessions(tx, viewer, sessionId, now);
    const data = { sessionsEnded: ended };
    await recordAudit(tx, {
      districtId,
      at: now,
      action: 'password-changed',
      actorId: userId,
      subject: userId,
      address,
      data,
    });
  });
  return ok(null);
}

async function proveCurrent(
  db: Db,
  { login, sessionCreatedAt }: BySession,
  { key, current }: { readonly key: Buffer; readonly current: string },
  now: Temporal.Instant,
): Promise<Result<null>> {
  const person = await findCredentials(db, login);
  if (person && person.passwordHash === null) {
    return isFresh(sessionCreatedAt, now) ? ok(null) : refuse('sign-in-anew', { minutes: FRESH_MINUTES }, 'password');
  }
  const attempt = await takeAttempt(db, key, PER_LOGIN, now);
  if (!attempt.isAllowed) return refuse('sign-in-locked', { minutes: minutesUntil(attempt.until, now) });
  const isRight = await isPassword(current, person?.passwordHash ?? null);
  return isRight ? ok(null) : refuse('password-wrong', undefined, 'current');
}
