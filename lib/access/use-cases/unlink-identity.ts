import { recordAudit } from '#lib/audit/record.ts';
import type { Db } from '#lib/platform/db.ts';
import { ok, type Result, refuse } from '#lib/shared/result.ts';
import { isSameIssuer } from '../domain/identity.ts';
import type { Viewer } from '../domain/viewer.ts';
import { deleteLink, endSessionsOfLink, listLinks, lockWaysIn } from '../repository/identities.ts';

export type Unlinking = {
  readonly linkId: string;
  /** the session that stays; others that the identity opened end */
  readonly sessionId: string;
  /** services one can sign in through today: another's link is no way in */
  readonly issuers: readonly string[];
  readonly address: string | null;
};

/** Gives up one's own link. Refuses `not-found`, and `last-way-in` where neither password nor code nor another identity is left. */
export async function unlinkIdentity(
  db: Db,
  viewer: Viewer,
  { linkId, sessionId, issuers, address }: Unlinking,
  now: Temporal.Instant,
): Promise<Result<null>> {
  const { districtId, userId } = viewer;
  return db.$transaction(async (tx): Promise<Result<null>> => {
    const ways = await lockWaysIn(tx, viewer);
    const found = (await listLinks(tx, viewer)).find(({ id }) => id === linkId);
    if (!ways || !found) return refuse('not-found');
    const others = ways.issuers.filter(
      (issuer) => issuer !== found.issuer && issuers.some((each) => isSameIssuer(each, issuer)),
    );
    if (!ways.hasPassword && !ways.hasCode && others.length === 0) return refuse('last-way-in');
    const sessionsEnded = await endSessionsOfLink(tx, { districtId, linkId, kept: sessionId }, now);
    await deleteLink(tx, viewer, linkId);
    const entry = { districtId, at: now, actorId: userId, subject: userId, address };
    const data = { issuer: found.issuer, sessionsEnded };
    await recordAudit(tx, { ...entry, action: 'identity-unlinked', data });
    return ok(null);
  });
}
