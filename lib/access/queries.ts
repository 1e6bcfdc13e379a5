import type { Db, Tx } from '../platform/db.ts';
import { Prisma } from '../platform/prisma-client/client.ts';
import { toInstant, toInstantOrNull } from '../shared/instants.ts';
import type { Contact } from './contact-forms.ts';
import { isSessionAlive } from './domain/session-limits.ts';
import type { Membership, Post, Viewer } from './domain/viewer.ts';
import { lookupHashes } from './lookup.ts';
import { CREDENTIALS, type Credentials } from './repository/people.ts';
import type { BySession, ByToken, SignedIn, ViewerDistrict } from './signed-in.ts';
import { hashToken } from './token.ts';

export type SessionClaim = { readonly sessionId: string; readonly sessionVersion: number };

/**
 * Who is behind a session, in one round trip; null when the session was ended, is too old or idle too long, when the
 * person was disabled, or when all of the person's sessions were ended since.
 */
export async function findViewerBySession(
  db: Db,
  { sessionId, sessionVersion }: SessionClaim,
  now: Temporal.Instant,
  isLargePrint = false,
): Promise<BySession | null> {
  const [row] = await db.$queryRaw<(PersonRow & { createdAt: Date; lastSeenAt: Date })[]>`
    select s."createdAt", s."lastSeenAt", ${PERSON}
    from "Session" s join "User" u on u."districtId" = s."districtId" and u."id" = s."userId"
    join "District" d on d."id" = u."districtId"
    where s."id" = ${sessionId}::uuid and s."revokedAt" is null and s."sessionVersion" = u."sessionVersion"
      and s."sessionVersion" = ${sessionVersion} and u."disabledAt" is null`;
  if (!row) return null;
  const sessionCreatedAt = toInstant(row.createdAt);
  const sessionSeenAt = toInstant(row.lastSeenAt);
  const times = { kind: row.kind, createdAt: sessionCreatedAt, lastSeenAt: sessionSeenAt };
  if (!isSessionAlive(times, now, isLargePrint)) return null;
  return { ...personOf(row), sessionId, sessionCreatedAt, sessionSeenAt };
}

/** Who an API token acts for, in one round trip; null when it is unknown or revoked, or its person disabled. */
export async function findViewerByToken(db: Db, token: string): Promise<ByToken | null> {
  const [row] = await db.$queryRaw<(PersonRow & { tokenId: string; lastUsedAt: Date | null })[]>`
    select t."id" as "tokenId", t."lastUsedAt", ${PERSON}
    from "ApiToken" t join "User" u on u."districtId" = t."districtId" and u."id" = t."userId"
    join "District" d on d."id" = u."districtId"
    where t."tokenHash" = ${hashToken(token)} and t."revokedAt" is null and u."disabledAt" is null`;
  return row ? { ...personOf(row), tokenId: row.tokenId, tokenUsedAt: toInstantOrNull(row.lastUsedAt) } : null;
}

type PersonRow = {
  readonly userId: string;
  readonly districtId: number;
  readonly login: string;
  readonly name: string;
  readonly nameEn: string | null;
  readonly kind: 'company' | 'staff';
  readonly mustChangePassword: boolean;
  readonly district: ViewerDistrict;
  readonly posts: readonly (Post & { readonly unitName: string; readonly unitNameEn: string })[];
  readonly memberships: readonly (Membership & {
    readonly enterpriseName: string;
    readonly enterpriseNameEn: string | null;
  })[];
};

const PERSON = Prisma.sql`
  u."id" as "userId", u."districtId", u."login", u."name", u."nameEn", u."kind", u."mustChangePassword",
  json_build_object('code', d."code", 'name', d."name", 'nameEn', d."nameEn", 'timeZone', d."timeZone",
    'revision', d."revision", 'isDemo', d."isDemo") as "district",
  coalesce((select json_agg(json_build_object('unitCode', p."unitCode", 'areaCode', n."areaCode", 'role', p."role",
      'unitName', n."shortName", 'unitNameEn', n."shortNameEn") order by p."createdAt", p."unitCode", p."role")
    from "Post" p join "Unit" n on n."districtId" = p."districtId" and n."code" = p."unitCode"
    where p."districtId" = u."districtId" and p."userId" = u."id"), '[]') as "posts",
  coalesce((select json_agg(json_build_object('enterpriseId', m."enterpriseId", 'role', m."role",
      'enterpriseName', e."name", 'enterpriseNameEn', e."nameEn") order by m."createdAt", m."enterpriseId")
    from "EnterpriseMember" m join "Enterprise" e on e."districtId" = m."districtId" and e."id" = m."enterpriseId"
    where m."districtId" = u."districtId" and m."userId" = u."id"), '[]') as "memberships"`;

function personOf(row: PersonRow): SignedIn {
  const { userId, districtId, login, name, nameEn, kind, mustChangePassword, district } = row;
  return {
    userId,
    districtId,
    login,
    name,
    nameEn,
    kind,
    mustChangePassword,
    district,
    posts: row.posts.map(({ unitCode, areaCode, role }) => ({ unitCode, areaCode, role })),
    memberships: row.memberships.map(({ enterpriseId, role }) => ({ enterpriseId, role })),
    belongsTo: belongsTo(row),
  };
}

function belongsTo({ posts: [post], memberships: [membership] }: PersonRow): SignedIn['belongsTo'] {
  if (membership) return { name: membership.enterpriseName, nameEn: membership.enterpriseNameEn };
  return post ? { name: post.unitName, nameEn: post.unitNameEn } : null;
}

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
};

/** The viewer's own API tokens that still work, the newest first. */
export const listTokens = (db: Db, viewer: Viewer): Promise<TokenRow[]> =>
  db.apiToken.findMany({
    where: { districtId: viewer.districtId, userId: viewer.userId, revokedAt: null },
    select: { id: true, name: true, createdAt: true, lastUsedAt: true },
    orderBy: { createdAt: 'desc' },
  });

export type DemoPerson = {
  readonly login: string;
  readonly name: string;
  readonly nameEn: string | null;
  readonly belongsTo: string | null;
  readonly belongsToEn: string | null;
};

/** Of the logins given, those that exist in a demo district; empty on an installation that is no demo. */
export const listDemoPeople = (db: Db, logins: readonly string[]): Promise<DemoPerson[]> => db.$queryRaw`
  select u."login", u."name", u."nameEn", coalesce(e."name", n."shortName") as "belongsTo",
    coalesce(e."nameEn", n."shortNameEn") as "belongsToEn"
  from "User" u join "District" d on d."id" = u."districtId" and d."isDemo"
  left join lateral (select e."name", e."nameEn" from "EnterpriseMember" m
    join "Enterprise" e on e."districtId" = m."districtId" and e."id" = m."enterpriseId"
    where m."districtId" = u."districtId" and m."userId" = u."id" limit 1) e on true
  left join lateral (select n."shortName", n."shortNameEn" from "Post" p
    join "Unit" n on n."districtId" = p."districtId" and n."code" = p."unitCode"
    where p."districtId" = u."districtId" and p."userId" = u."id" limit 1) n on true
  where u."isDemo" and u."disabledAt" is null and u."passwordHash" is not null and u."login" = any(${[...logins]}::text[])`;

/** Whoever in the district has this telephone or mailbox. */
export async function findByContact(
  db: Db | Tx,
  districtId: number,
  { kind, value }: Contact,
): Promise<Credentials | null> {
  const hashes = { in: lookupHashes(kind, value) };
  const where = kind === 'phone' ? { districtId, phoneHash: hashes } : { districtId, emailHash: hashes };
  const found = await db.user.findFirst({ where, select: CREDENTIALS });
  return found && { ...found, kind: found.kind === 'company' ? 'company' : 'staff' };
}
