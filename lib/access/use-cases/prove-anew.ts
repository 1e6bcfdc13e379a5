import type { Db } from '#lib/platform/db.ts';
import { ok, type Result, refuse } from '#lib/shared/result.ts';
import { provePassword } from '../commands/prove-password.ts';
import { FRESH_MINUTES } from '../domain/session-limits.ts';
import { findCredentials } from '../repository/people.ts';
import type { BySession } from '../signed-in.ts';

/**
 * Before an account gets another way in: whoever sits at an open desk must not be able to open one for themselves. By the password, or,
 * without one, by having signed in a moment ago. Refuses `password-wrong`, `sign-in-locked`, `identity-sign-in-again`.
 */
export async function proveAnew(
  db: Db,
  viewer: BySession,
  password: string | undefined,
  now: Temporal.Instant,
): Promise<Result<null>> {
  const person = await findCredentials(db, viewer.login);
  if (person?.passwordHash) return provePassword(db, viewer, password, now);
  const isFresh = now.since(viewer.sessionCreatedAt).total('minutes') <= FRESH_MINUTES;
  return isFresh ? ok(null) : refuse('identity-sign-in-again', { minutes: FRESH_MINUTES });
}
