import type { Db } from '#lib/platform/db.ts';
import { ok, type Result, refuse } from '#lib/shared/result.ts';
import { FRESH_MINUTES, isFresh } from '../domain/session-limits.ts';
import { findCredentials } from '../repository/people.ts';
import type { BySession } from '../signed-in.ts';
import { provePassword } from './prove-password.ts';

/**
 * Before an account gets another way in, or loses its second step: whoever sits at an open desk must not be able to open one for themselves. By the password, or,
 * without one, by having signed in a moment ago. Refuses `password-wrong`, `sign-in-locked`, `sign-in-anew`.
 */
export async function proveAnew(
  db: Db,
  viewer: BySession,
  password: string | undefined,
  now: Temporal.Instant,
): Promise<Result<null>> {
  const person = await findCredentials(db, viewer.login);
  if (person?.passwordHash) return provePassword(db, viewer, password, now);
  return isFresh(viewer.sessionCreatedAt, now) ? ok(null) : refuse('sign-in-anew', { minutes: FRESH_MINUTES });
}
