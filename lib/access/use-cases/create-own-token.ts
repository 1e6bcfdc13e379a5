import type { Db } from '#lib/platform/db.ts';
import { ok, type Result, refuse } from '#lib/shared/result.ts';
import { type IssuedToken, issueToken } from '../commands/issue-token.ts';
import { proveAnew } from '../commands/prove-anew.ts';
import { can } from '../domain/permissions.ts';
import { TOKENS_AT_MOST } from '../domain/token-rules.ts';
import { countTokens, lockPerson } from '../repository/tokens.ts';
import type { BySession } from '../signed-in.ts';

export type OwnToken = {
  readonly name: string;
  readonly days: number;
  readonly password?: string | undefined;
  readonly address: string | null;
};

/**
 * A token for one's own programs, with one's own rights and an end. Nobody makes one for somebody else: it would act as them; nor whoever
 * sits at an open desk: the password is asked again. Refuses `forbidden`, what `proveAnew` refuses, and `tokens-too-many`.
 */
export async function createOwnToken(
  db: Db,
  viewer: BySession,
  { name, days, password, address }: OwnToken,
  now: Temporal.Instant,
): Promise<Result<IssuedToken>> {
  if (!can(viewer, 'tokens:create')) return refuse('forbidden');
  const proven = await proveAnew(db, viewer, password, now);
  if (!proven.ok) return proven;
  const { districtId, userId } = viewer;
  const expiresAt = now.add({ hours: 24 * days });
  return db.$transaction(async (tx) => {
    await lockPerson(tx, viewer);
    if ((await countTokens(tx, viewer, now)) >= TOKENS_AT_MOST)
      return refuse('tokens-too-many', { most: TOKENS_AT_MOST });
    return ok(await issueToken(tx, { districtId, userId, name, expiresAt, actorId: userId, address }, now));
  });
}
