import { recordAudit } from '#lib/audit/record.ts';
import type { Db } from '#lib/platform/db.ts';
import { hashPassword, isPassword } from '#lib/platform/passwords.ts';
import { ok, type Result, refuse } from '#lib/shared/result.ts';
import { checkPassword } from '../domain/password-policy.ts';
import { minutesUntil } from '../domain/throttle-rule.ts';
import type { Viewer } from '../domain/viewer.ts';
import { findCredentials, savePassword } from '../repository/people.ts';
import { endOtherSessions } from '../repository/sessions.ts';
import { forgetAttempts, loginKey, PER_LOGIN, takeAttempt } from '../repository/throttle.ts';

export type PasswordChange = {
  readonly current: string;
  readonly password: string;
  /** The session that stays; all others of this person end. */
  readonly sessionId: string;
  readonly address: string | null;
};

/**
 * Replaces one's own password and ends one's other sessions. Refuses what the policy refuses (`password-…`),
 * `password-unchanged`, `password-wrong` for the current one, and `sign-in-locked` after five wrong ones: an open desk
 * is no place to guess.
 */
export async function changePassword(
  db: Db,
  viewer: Viewer,
  { current, password, sessionId, address }: PasswordChange,
  now: Temporal.Instant,
): Promise<Result<null>> {
  const { districtId, userId, login } = viewer;
  const allowed = checkPassword(password, login);
  if (!allowed.ok) return allowed;
  if (password === current) return refuse('password-unchanged', undefined, 'password');

  const key = loginKey(login);
  const attempt = await takeAttempt(db, key, PER_LOGIN, now);
  if (!attempt.isAllowed) {
    return refuse('sign-in-locked', { minutes: minutesUntil(attempt.until, now) });
  }
  const person = await findCredentials(db, login);
  if (!(await isPassword(current, person?.passwordHash ?? null))) return refuse('password-wrong', undefined, 'current');

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
