import { randomUUIDv7 } from 'node:crypto';
import { recordAudit } from '#lib/audit/record.ts';
import type { Db } from '#lib/platform/db.ts';
import { ok, type Result, refuse } from '#lib/shared/result.ts';
import { asLogin } from '../domain/login.ts';
import { findCredentials } from '../repository/people.ts';
import { insertToken } from '../repository/tokens.ts';
import { hashToken, newToken } from '../token.ts';

export type TokenRequest = { readonly login: string; readonly name: string };

/** Creates an API token that acts as this person; it is shown once, only its hash is kept. Refuses `unknown-user`, `name-missing`. */
export async function createToken(
  db: Db,
  request: TokenRequest,
  now: Temporal.Instant,
): Promise<Result<{ tokenId: string; token: string }>> {
  const name = request.name.trim().slice(0, 100);
  if (name === '') return refuse('name-missing', undefined, 'name');
  const person = await findCredentials(db, asLogin(request.login));
  if (!person || person.disabledAt) return refuse('unknown-user', undefined, 'login');
  const { districtId, id: userId } = person;
  const token = newToken();
  const tokenId = randomUUIDv7();
  await db.$transaction(async (tx) => {
    await insertToken(tx, { id: tokenId, districtId, userId, name, tokenHash: hashToken(token) }, now);
    await recordAudit(tx, { districtId, at: now, action: 'token-created', subject: userId, data: { tokenId, name } });
  });
  return ok({ tokenId, token });
}
