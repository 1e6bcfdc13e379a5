import type { Db } from '#lib/platform/db.ts';
import { ok, type Result, refuse } from '#lib/shared/result.ts';
import { type IssuedToken, issueToken } from '../commands/issue-token.ts';
import { asLogin } from '../domain/login.ts';
import { findCredentials } from '../repository/people.ts';

export type TokenRequest = { readonly login: string; readonly name: string };

/** Creates an API token that acts as this person; it is shown once, only its hash is kept. Refuses `unknown-user`, `name-missing`. */
export async function createToken(db: Db, request: TokenRequest, now: Temporal.Instant): Promise<Result<IssuedToken>> {
  const name = request.name.trim().slice(0, 100);
  if (name === '') return refuse('name-missing', undefined, 'name');
  const person = await findCredentials(db, asLogin(request.login));
  if (!person || person.disabledAt) return refuse('unknown-user', undefined, 'login');
  const { districtId, id: userId } = person;
  const wish = { districtId, userId, name, expiresAt: null, actorId: null, address: null };
  return ok(await db.$transaction((tx) => issueToken(tx, wish, now)));
}
