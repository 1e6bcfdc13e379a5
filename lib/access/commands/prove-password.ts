import type { Db } from '#lib/platform/db.ts';
import { isPassword } from '#lib/platform/passwords.ts';
import { ok, type Result, refuse } from '#lib/shared/result.ts';
import { minutesUntil } from '../domain/throttle-rule.ts';
import type { Viewer } from '../domain/viewer.ts';
import { findCredentials } from '../repository/people.ts';
import { forgetAttempts, loginKey, PER_LOGIN, takeAttempt } from '../repository/throttle.ts';

/**
 * Before what cannot be undone: whoever sits at an open desk does not know the password, and may not guess it. Somebody without
 * a password has proven themselves by signing in. Refuses `password-wrong` and `sign-in-locked`.
 */
export async function provePassword(
  db: Db,
  { login }: Viewer,
  password: string | undefined,
  now: Temporal.Instant,
): Promise<Result<null>> {
  const person = await findCredentials(db, login);
  if (!person?.passwordHash) return ok(null);
  const key = loginKey(login);
  const attempt = await takeAttempt(db, key, PER_LOGIN, now);
  if (!attempt.isAllowed) {
    return refuse('sign-in-locked', { minutes: minutesUntil(attempt.until, now) });
  }
  if (!(await isPassword(password ?? '', person.passwordHash))) return refuse('password-wrong', undefined, 'password');
  await db.$transaction((tx) => forgetAttempts(tx, key));
  return ok(null);
}
