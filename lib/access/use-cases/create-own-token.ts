import type { Db } from '#lib/platform/db.ts';
import { ok, type Result, refuse } from '#lib/shared/result.ts';
import { type IssuedToken, issueToken } from '../commands/issue-token.ts';
import { can } from '../domain/permissions.ts';
import { TOKENS_AT_MOST } from '../domain/token-rules.ts';
import type { Viewer } from '../domain/viewer.ts';
import { countTokens, lockPerson } from '../repository/tokens.ts';

export type OwnToken = {
  readonly name: string;
  readonly days: number;
  readonly address: string | null;
};

/**
 * A token for one's own programs, with one's own rights and an end. Nobody makes one for somebody else: it would act as them. Refuses
 * `forbidden` and `tokens-too-many`.
 */
export async function createOwnToken(
  db: Db,
  viewer: Viewer,
  { name, days, address }: OwnToken,
  now: Temporal.Instant,
): Promise<Result<IssuedToken>> {
  if (!can(viewer, 'tokens:create')) return refuse('forbidden');
  const { districtId, userId } = viewer;
  const expiresAt = now.add({ hours: 24 * days });
  return db.$transaction(async (tx) => {
    await lockPerson(tx, viewer);
    if ((await countTokens(tx, viewer, now)) >= TOKENS_AT_MOST)
      return refuse('tokens-too-many', { most: TOKENS_AT_MOST });
    return ok(await issueToken(tx, { districtId, userId, name, expiresAt, actorId: userId, address }, now));
  });
}
