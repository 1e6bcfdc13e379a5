import type { Db, Tx } from '#lib/platform/db.ts';
import { Prisma } from '#lib/platform/prisma-client/client.ts';
import { toDate, toInstant, toInstantOrNull } from '#lib/shared/instants.ts';
import type { Contact } from '../contact-forms.ts';
import { actingFor } from '../domain/acting-for.ts';
import { ADMINISTRATOR_ROLES } from '../domain/roles.ts';
import { isSessionAlive } from '../domain/session-limits.ts';
import type { Membership, Post } from '../domain/viewer.ts';
import { lookupHashes } from '../lookup.ts';
import { findFeedOwner } from '../repository/calendar-feeds.ts';
import { CREDENTIALS, type Credentials } from '../repository/people.ts';
import { unsealPersonalData } from '../sealing.ts';
import type { BySession, ByToken, SignedIn, ViewerDistrict } from '../signed-in.ts';
import { hashToken } from '../token.ts';

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
  const [row] = await db.$queryRaw<(PersonRow & SessionColumns)[]>`
    select s."createdAt", s."lastSeenAt", s."actingForId", u."secondFactorSince" is not null as "hasAuthenticator",
      case when s."secondFactorAt" is not null then 'proven'
        when u."secondFactorSince" is null then 'none' else 'asked' end as "secondFactor", ${person(now)}
    from "Session" s join "User" u on u."districtId" = s."districtId" and u."id" = s."userId"
    join "District" d on d."id" = u."districtId"
    where s."id" = ${sessionId}::uuid and s."revokedAt" is null and s."sessionVersion" = u."sessionVersion"
      and s."sessionVersion" = ${sessionVersion} and u."disabledAt" is null`;
  if (!row) return null;
  const sessionCreatedAt = toInstant(row.createdAt);
  const sessionSeenAt = toInstant(row.lastSeenAt);
  const times = { kind: row.kind, createdAt: sessionCreatedAt, lastSeenAt: sessionSeenAt };
  if (!isSessionAlive(times, now, isLargePrint)) return null;
  const { secondFactor, hasAuthenticator } = row;
  const { memberships, mustChoose: mustChooseCompany } = actingFor(row.memberships, row.actingForId);
  const acting = personOf({ ...row, memberships }, row.memberships);
  const session = { sessionId, sessionCreatedAt, sessionSeenAt };
  return { ...acting, secondFactor, hasAuthenticator, mustChooseCompany, ...session };
}

/** Who an API token acts for, in one round trip; null when it is unknown, revoked or over, or its person disabled. */
export async function findViewerByToken(db: Db, token: string, now = Temporal.Now.instant()): Promise<ByToken | null> {
  const [row] = await db.$queryRaw<(PersonRow & { tokenId: string; lastUsedAt: Date | null })[]>`
    select t."id" as "tokenId", t."lastUsedAt", ${person(now)}
    from "ApiToken" t join "User" u on u."districtId" = t."districtId" and u."id" = t."userId"
    join "District" d on d."id" = u."districtId"
    where t."tokenHash" = ${hashToken(token)} and t."revokedAt" is null and u."disabledAt" is null
      and (t."expiresAt" is null or t."expiresAt" > ${toDate(now)})`;
  return row ? { ...personOf(row), tokenId: row.tokenId, tokenUsedAt: toInstantOrNull(row.lastUsedAt) } : null;
}

type Readers = { readonly districtId: number; readonly enterpriseId: string | null; readonly filerId: string | null };

/**
 * Everybody who could sign in now and see something of this company, with all the rules ask about, those they stand in for today
 * among it: all staff, the company's people, and whoever filed.
 */
export async function listPossibleReaders(
  db: Db,
  { districtId, enterpriseId, filerId }: Readers,
  now: Temporal.Instant,
): Promise<SignedIn[]> {
  const rows = await db.$queryRaw<PersonRow[]>`
    select ${person(now)} from "User" u join "District" d on d."id" = u."districtId"
    where u."districtId" = ${districtId} and u."disabledAt" is null and (u."kind" = 'staff' or u."id" = ${filerId}::uuid
      or exists (select from "EnterpriseMember" m where m."districtId" = u."districtId" and m."userId" = u."id"
        and m."enterpriseId" = ${enterpriseId}::uuid))
    order by u."kind", u."login"`;
  return rows.map((row) => personOf(row));
}

type SessionColumns = Pick<BySession, 'secondFactor' | 'hasAuthenticator'> & {
  readonly createdAt: Date;
  readonly lastSeenAt: Date;
  readonly actingForId: string | null;
};

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

/** Today, where the district is, lies between the days of the post `p`. */
const inForce = (now: Temporal.Instant): Prisma.Sql => Prisma.sql`
  (${toDate(now)}::timestamptz at time zone d."timeZone")::date
    between coalesce(p."fromDate", '-infinity') and coalesce(p."untilDate", 'infinity')`;

/** Posts of a section count for the unit it is in; those of somebody one stands in for today come last, marked as theirs. */
const person = (now: Temporal.Instant): Prisma.Sql => Prisma.sql`
  u."id" as "userId", u."districtId", u."login", u."name", u."nameEn", u."kind", u."mustChangePassword",
  json_build_object('code', d."code", 'name', d."name", 'nameEn', d."nameEn", 'timeZone', d."timeZone",
    'revision', d."revision", 'isDemo', d."isDemo") as "district",
  coalesce((select json_agg(json_build_object('unitCode', n."code", 'areaCode', n."areaCode", 'role', p."role",
      'insteadOf', p."insteadOf", 'unitName', n."shortName", 'unitNameEn', n."shortNameEn")
      order by p."insteadOf" is not null, p."createdAt", p."unitCode", p."role")
    from (select p.*, null::json as "insteadOf" from "Post" p
      where p."districtId" = u."districtId" and p."userId" = u."id" and ${inForce(now)}
      union all
      select p.*, json_build_object('userId', o."id", 'name', o."name", 'nameEn', o."nameEn") from "Delegation" g
      join "User" o on o."districtId" = g."districtId" and o."id" = g."delegatorId" and o."disabledAt" is null
      join "Post" p on p."districtId" = g."districtId" and p."userId" = g."delegatorId"
        and p."role" <> all(${[...ADMINISTRATOR_ROLES]}::text[]) and ${inForce(now)}
      where g."districtId" = u."districtId" and g."delegateId" = u."id" and g."endedAt" is null
        and (${toDate(now)}::timestamptz at time zone d."timeZone")::date between g."fromDate" and g."untilDate") p
    join "Unit" own on own."districtId" = p."districtId" and own."code" = p."unitCode"
    join "Unit" n on n."districtId" = own."districtId"
      and n."code" = case when own."kind" = 'section' then own."parentCode" else own."code" end), '[]') as "posts",
  coalesce((select json_agg(json_build_object('enterpriseId', m."enterpriseId", 'role', m."role",
      'enterpriseName', e."name", 'enterpriseNameEn', e."nameEn") order by m."createdAt", m."enterpriseId")
    from "EnterpriseMember" m join "Enterprise" e on e."districtId" = m."districtId" and e."id" = m."enterpriseId"
    where m."districtId" = u."districtId" and m."userId" = u."id"), '[]') as "memberships"`;

/** `all`: every company they belong to, where they act for one of them. */
function personOf(row: PersonRow, all = row.memberships): SignedIn {
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
    posts: row.posts.map(({ unitCode, areaCode, role, insteadOf }) => ({
      unitCode,
      areaCode,
      role,
      ...(insteadOf && { insteadOf }),
    })),
    memberships: row.memberships.map(({ enterpriseId, role }) => ({ enterpriseId, role })),
    companies: all.map(({ enterpriseId, role, enterpriseName, enterpriseNameEn }) => ({
      enterpriseId,
      role,
      name: enterpriseName,
      nameEn: enterpriseNameEn,
    })),
    belongsTo: belongsTo(row),
  };
}

function belongsTo({ posts: [post], memberships: [membership] }: PersonRow): SignedIn['belongsTo'] {
  if (membership) return { name: membership.enterpriseName, nameEn: membership.enterpriseNameEn };
  return post ? { name: post.unitName, nameEn: post.unitNameEn } : null;
}

/** Somebody a message is for, as they are now, and by what they are reached. */
export type Recipient = SignedIn & { readonly phone: string | null; readonly email: string | null };

/** Null when there is no such person or the account is closed. */
export async function findRecipient(
  db: Db,
  { districtId, userId }: { readonly districtId: number; readonly userId: string },
  now: Temporal.Instant,
): Promise<Recipient | null> {
  const [row] = await db.$queryRaw<(PersonRow & { phoneSealed: Uint8Array | null; emailSealed: Uint8Array | null })[]>`
    select u."phoneSealed", u."emailSealed", ${person(now)}
    from "User" u join "District" d on d."id" = u."districtId"
    where u."districtId" = ${districtId} and u."id" = ${userId}::uuid and u."disabledAt" is null`;
  if (!row) return null;
  const open = (sealed: Uint8Array | null) => sealed && unsealPersonalData(sealed);
  return { ...personOf(row), phone: open(row.phoneSealed), email: open(row.emailSealed) };
}

/** Whose calendar a secret opens, as they are now; null when it was renewed or ended, or the account is closed. */
export async function findViewerByFeed(db: Db, secret: string, now: Temporal.Instant): Promise<Recipient | null> {
  const owner = await findFeedOwner(db, secret);
  return owner && findRecipient(db, owner, now);
}

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

/** Whether somebody belongs to a company, for whichever they act now. */
export const belongsToCompany = async (
  db: Db | Tx,
  { districtId, userId }: { readonly districtId: number; readonly userId: string },
  enterpriseId: string,
): Promise<boolean> => (await db.enterpriseMember.count({ where: { districtId, userId, enterpriseId } })) === 1;

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
