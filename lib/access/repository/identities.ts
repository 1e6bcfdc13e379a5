import { randomUUIDv7 } from 'node:crypto';
import type { Db, Tx } from '../../platform/db.ts';
import { toDate } from '../../shared/instants.ts';
import type { VerifiedIdentity } from '../domain/identity.ts';
import { sealPersonalData } from '../sealing.ts';
import { CREDENTIALS, type Credentials } from './people.ts';

type Owner = { readonly districtId: number; readonly userId: string };
type Named = Pick<VerifiedIdentity, 'issuer' | 'subject'>;

export type LinkedPerson = Credentials & { readonly linkId: string };

/** Whose identity this is in the district. */
export async function findByIdentity(
  db: Db | Tx,
  districtId: number,
  { issuer, subject }: Named,
): Promise<LinkedPerson | null> {
  const found = await db.identityLink.findUnique({
    where: { districtId_issuer_subject: { districtId, issuer, subject } },
    select: { id: true, user: { select: CREDENTIALS } },
  });
  return found && { ...found.user, kind: found.user.kind === 'company' ? 'company' : 'staff', linkId: found.id };
}

/** The new link's id; null when the identity is somebody's, or this person has one of that service already. */
export async function insertLink(
  tx: Tx,
  { districtId, userId }: Owner,
  { issuer, subject }: Named,
  now: Temporal.Instant,
): Promise<string | null> {
  const id = randomUUIDv7();
  const at = toDate(now);
  const row = { districtId, id, userId, issuer, subject, createdAt: at, lastUsedAt: at };
  const { count } = await tx.identityLink.createMany({ data: [row], skipDuplicates: true });
  return count === 1 ? id : null;
}

/** Remembers which of the service's sessions opened this one, and what it wants to see when it is ended. */
export async function insertIdentitySession(
  tx: Tx,
  { districtId, sessionId, linkId }: { districtId: number; sessionId: string; linkId: string },
  { sid, idToken }: Pick<VerifiedIdentity, 'sid' | 'idToken'>,
): Promise<void> {
  const idTokenSealed = idToken ? sealPersonalData(idToken) : null;
  const row = { districtId, id: sessionId, linkId, sid: sid?.slice(0, 500) ?? null, idTokenSealed };
  await tx.identitySession.create({ data: row, select: { id: true } });
}

/** Notes that a link is in use, and holds it meanwhile; false when it was given up. */
export async function useLink(
  tx: Tx,
  { districtId, linkId }: { districtId: number; linkId: string },
  now: Temporal.Instant,
): Promise<boolean> {
  const { count } = await tx.identityLink.updateMany({
    where: { districtId, id: linkId },
    data: { lastUsedAt: toDate(now) },
  });
  return count === 1;
}

export type LinkRow = {
  readonly id: string;
  readonly issuer: string;
  readonly createdAt: Date;
  readonly lastUsedAt: Date | null;
};

export const listLinks = (db: Db | Tx, { districtId, userId }: Owner): Promise<LinkRow[]> =>
  db.identityLink.findMany({
    where: { districtId, userId },
    select: { id: true, issuer: true, createdAt: true, lastUsedAt: true },
    orderBy: { createdAt: 'asc' },
  });

/** Holds the person's row, so that of two ways in given up at once the second sees that it is the last; null when they are gone. */
export async function lockWaysIn(
  tx: Tx,
  { districtId, userId }: Owner,
): Promise<{ hasPassword: boolean; hasCode: boolean; issuers: string[] } | null> {
  const [row] = await tx.$queryRaw<{ hasPassword: boolean; hasCode: boolean }[]>`
    select "passwordHash" is not null as "hasPassword",
      "kind" = 'company' and ("phoneHash" is not null or "emailHash" is not null) as "hasCode"
    from "User" where "districtId" = ${districtId} and "id" = ${userId}::uuid for update`;
  if (!row) return null;
  const links = await listLinks(tx, { districtId, userId });
  return { ...row, issuers: links.map(({ issuer }) => issuer) };
}

export async function deleteLink(tx: Tx, { districtId, userId }: Owner, id: string): Promise<void> {
  await tx.identityLink.deleteMany({ where: { districtId, id, userId } });
}

/** Ends the sessions a link opened, but for one; returns how many. */
export async function endSessionsOfLink(
  tx: Tx,
  { districtId, linkId, kept }: { districtId: number; linkId: string; kept: string },
  now: Temporal.Instant,
): Promise<number> {
  const { count } = await tx.session.updateMany({
    where: { districtId, revokedAt: null, id: { not: kept }, identity: { districtId, linkId } },
    data: { revokedAt: toDate(now) },
  });
  return count;
}

/** How many sessions that are not ended a link has opened. */
export const countSessionsOfLink = (db: Db, districtId: number, linkId: string): Promise<number> =>
  db.session.count({ where: { districtId, revokedAt: null, identity: { districtId, linkId } } });

export type EndedSession = { readonly id: string; readonly userId: string };

/** Ends what the service says is over: the session it names, or all of the person's where it names none. */
export const endSessionsOfService = (
  tx: Tx,
  {
    districtId,
    issuer,
    subject,
    sid,
  }: { districtId: number; issuer: string; subject: string | null; sid: string | null },
  now: Temporal.Instant,
): Promise<EndedSession[]> => tx.$queryRaw`
  update "Session" s set "revokedAt" = ${toDate(now)}
  from "IdentitySession" i join "IdentityLink" l on l."districtId" = i."districtId" and l."id" = i."linkId"
  where i."districtId" = ${districtId} and i."id" = s."id" and s."districtId" = i."districtId" and s."revokedAt" is null
    and l."issuer" = ${issuer} and (${subject}::text is null or l."subject" = ${subject})
    and (${sid}::text is null or i."sid" = ${sid})
  returning s."id", s."userId"`;
