import type { Db } from '#lib/platform/db.ts';
import { toInstant } from '#lib/shared/instants.ts';
import { isSessionAlive } from '../domain/session-limits.ts';
import type { Viewer } from '../domain/viewer.ts';
import { findFeedSince } from '../repository/calendar-feeds.ts';
import { type DelegationRow, listDelegations, listPossibleDelegates } from '../repository/delegations.ts';
import { listLinks } from '../repository/identities.ts';
import { working } from '../repository/tokens.ts';
import { unsealPersonalData } from '../sealing.ts';
import type { BySession } from '../signed-in.ts';

/** Since when somebody has a calendar address; null: none. */
export const findOwnFeed = (db: Db, viewer: Viewer): Promise<Temporal.Instant | null> => findFeedSince(db, viewer);

export type SessionRow = {
  readonly id: string;
  readonly createdAt: Date;
  readonly lastSeenAt: Date;
  readonly address: string | null;
  readonly userAgent: string | null;
};

/** The viewer's own sessions that still count, the one used last first. */
export async function listSessions(db: Db, viewer: Viewer, now: Temporal.Instant): Promise<SessionRow[]> {
  const rows = await db.$queryRaw<SessionRow[]>`
    select s."id", s."createdAt", s."lastSeenAt", s."address", s."userAgent"
    from "Session" s join "User" u on u."districtId" = s."districtId" and u."id" = s."userId"
    where s."districtId" = ${viewer.districtId} and s."userId" = ${viewer.userId}::uuid and s."revokedAt" is null
      and s."sessionVersion" = u."sessionVersion"
    order by s."lastSeenAt" desc limit 50`;
  return rows.filter(({ createdAt, lastSeenAt }) =>
    isSessionAlive(
      { kind: viewer.kind, createdAt: toInstant(createdAt), lastSeenAt: toInstant(lastSeenAt) },
      now,
      true,
    ),
  );
}

export type TokenRow = {
  readonly id: string;
  readonly name: string;
  readonly createdAt: Date;
  readonly lastUsedAt: Date | null;
  readonly expiresAt: Date | null;
};

/** The viewer's own API tokens that still work, the newest first. */
export const listTokens = (db: Db, { districtId, userId }: Viewer, now: Temporal.Instant): Promise<TokenRow[]> =>
  db.apiToken.findMany({
    where: { districtId, userId, ...working(now) },
    select: TOKEN,
    orderBy: { createdAt: 'desc' },
  });

/** What is told of a token; never the token. */
export const TOKEN = { id: true, name: true, createdAt: true, lastUsedAt: true, expiresAt: true } as const;

/** The identities at identity services that open the viewer's account, the oldest first. */
export const listIdentities = (db: Db, viewer: Viewer) => listLinks(db, viewer);

export const hasPassword = async (db: Db, { districtId, userId }: Viewer): Promise<boolean> =>
  (await db.user.count({ where: { districtId, id: userId, passwordHash: { not: null } } })) === 1;

/** Through which service a session was opened, for signing out there as well; null when it was none. */
export async function findServiceOfSession(
  db: Db,
  { districtId, sessionId }: Pick<BySession, 'districtId' | 'sessionId'>,
): Promise<{ issuer: string; idToken: string | null } | null> {
  const found = await db.identitySession.findUnique({
    where: { districtId_id: { districtId, id: sessionId } },
    select: { idTokenSealed: true, link: { select: { issuer: true } } },
  });
  if (!found) return null;
  return { issuer: found.link.issuer, idToken: found.idTokenSealed && unsealPersonalData(found.idTokenSealed) };
}

/** How many recovery codes the viewer has not used yet. */
export const countRecoveryCodes = (db: Db, { districtId, userId }: Viewer): Promise<number> =>
  db.recoveryCode.count({ where: { districtId, userId, usedAt: null } });

export type Delegations = {
  readonly given: readonly DelegationRow[];
  readonly taken: readonly DelegationRow[];
  readonly colleagues: readonly { readonly id: string; readonly name: string; readonly nameEn: string | null }[];
};

/** Who stands in for the viewer and for whom the viewer does, from this day on, and who could. */
export async function readDelegations(db: Db, viewer: Viewer, today: Temporal.PlainDate): Promise<Delegations> {
  const { districtId, userId } = viewer;
  const [given, taken, colleagues] = await Promise.all([
    listDelegations(db, { districtId, delegatorId: userId }, today),
    listDelegations(db, { districtId, delegateId: userId }, today),
    listPossibleDelegates(db, viewer, today),
  ]);
  return { given, taken, colleagues };
}
