import { randomUUIDv7 } from 'node:crypto';
import { recordAudit } from '#lib/audit/record.ts';
import type { Tx } from '#lib/platform/db.ts';
import { insertToken } from '../repository/tokens.ts';
import { hashToken, newToken } from '../token.ts';

export type TokenFor = {
  readonly districtId: number;
  readonly userId: string;
  readonly name: string;
  /** null for one that works until it is revoked */
  readonly expiresAt: Temporal.Instant | null;
  /** who asked for it; null on the command line */
  readonly actorId: string | null;
  readonly address: string | null;
};

export type IssuedToken = { readonly tokenId: string; readonly token: string };

/** Makes a token that acts as this person, in the caller's transaction; it is returned once, only its hash is kept. */
export async function issueToken(tx: Tx, wish: TokenFor, now: Temporal.Instant): Promise<IssuedToken> {
  const { districtId, userId, name, expiresAt, actorId, address } = wish;
  const [token, tokenId] = [newToken(), randomUUIDv7()];
  await insertToken(tx, { id: tokenId, districtId, userId, name, expiresAt, tokenHash: hashToken(token) }, now);
  const data = { tokenId, name, ...(expiresAt && { until: expiresAt.toString() }) };
  await recordAudit(tx, { districtId, at: now, action: 'token-created', actorId, subject: userId, address, data });
  return { tokenId, token };
}
