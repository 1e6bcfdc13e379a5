import type { Db } from '#lib/platform/db.ts';
import { Prisma } from '#lib/platform/prisma-client/client.ts';
import { toDate, toInstant } from '#lib/shared/instants.ts';
import { isUuid } from '#lib/shared/is-uuid.ts';
import { type AuditAction, REFUSED_ACTIONS } from '../actions.ts';
import { INSTALLATION } from '../record.ts';
import type { AuditOutcome } from '../search-schema.ts';

/** One entry as the auditor reads it. */
export type AuditLine = {
  readonly seq: number;
  readonly at: Temporal.Instant;
  readonly action: string;
  readonly outcome: AuditOutcome;
  readonly actor: AuditPerson | null;
  /** what it was done to, as kept; `subjectPerson` where that is somebody */
  readonly subject: string | null;
  readonly subjectPerson: AuditPerson | null;
  readonly address: string | null;
  readonly data: Readonly<Record<string, unknown>> | null;
};

export type AuditPerson = {
  readonly id: string;
  readonly login: string;
  readonly name: string;
  readonly nameEn: string | null;
};

export type AuditFilter = {
  /** whose chain: a district's, or the installation's own */
  readonly districtId: number;
  readonly from?: Temporal.Instant | undefined;
  /** exclusive */
  readonly to?: Temporal.Instant | undefined;
  readonly login?: string | undefined;
  readonly action?: AuditAction | undefined;
  readonly subject?: string | undefined;
  readonly outcome?: AuditOutcome | undefined;
};

/** Where a page ended; the next begins after it. */
export type AuditPosition = { readonly at: Temporal.Instant; readonly seq: number };

/**
 * Entries, newest first, by keyset: page a hundred is as fast as page one. Each filter has its index in this order, so that the
 * database never sorts; planned for its values, because a rare action and a common one want different indexes.
 */
export async function listEntries(
  db: Db,
  filter: AuditFilter,
  { after, limit }: { readonly after: AuditPosition | null; readonly limit: number },
): Promise<AuditLine[]> {
  const { districtId } = filter;
  const actorId = filter.login === undefined ? undefined : await findActorId(db, filter.login);
  if (actorId === null) return [];
  const rows = await db.$queryRaw<EntryRow[]>`
    select e."seq", e."at", e."action", e."actorId", e."subject", e."address", e."data" from "AuditEntry" e
    where ${conditions(filter, actorId)} ${beyond(after)} order by e."at" desc, e."seq" desc limit ${limit}`;
  const people = await peopleIn(db, districtId, rows);
  return rows.map(({ actorId: actor, ...row }) => ({
    ...row,
    at: toInstant(row.at),
    outcome: outcomeOf(row.action),
    actor: people.get(actor ?? '') ?? null,
    subjectPerson: people.get(row.subject ?? '') ?? null,
  }));
}

type EntryRow = Omit<AuditLine, 'at' | 'actor' | 'subjectPerson' | 'outcome'> & { at: Date; actorId: string | null };

function conditions(filter: AuditFilter, actorId: string | undefined): Prisma.Sql {
  const { districtId, from, to, action, subject, outcome } = filter;
  const refused = [...REFUSED_ACTIONS];
  const parts = [
    Prisma.sql`/* planned each time */ e."districtId" = ${districtId}`,
    ...(from ? [Prisma.sql`e."at" >= ${toDate(from)}`] : []),
    ...(to ? [Prisma.sql`e."at" < ${toDate(to)}`] : []),
    ...(actorId ? [Prisma.sql`e."actorId" = ${actorId}::uuid`] : []),
    ...(action ? [Prisma.sql`e."action" = ${action}`] : []),
    ...(subject ? [Prisma.sql`e."subject" = ${subject}`] : []),
    ...(outcome === 'refused' ? [Prisma.sql`e."action" = any(${refused}::text[])`] : []),
    ...(outcome === 'done' ? [Prisma.sql`e."action" <> all(${refused}::text[])`] : []),
  ];
  return Prisma.join(parts, ' and ');
}

const beyond = (after: AuditPosition | null): Prisma.Sql =>
  after ? Prisma.sql`and (e."at", e."seq") < (${toDate(after.at)}, ${after.seq})` : Prisma.empty;

const outcomeOf = (action: string): AuditOutcome =>
  (REFUSED_ACTIONS as readonly string[]).includes(action) ? 'refused' : 'done';

/** A login is one person on the installation; whose district it is the entries' own filter says. */
async function findActorId(db: Db, login: string): Promise<string | null> {
  const found = await db.user.findUnique({ where: { login }, select: { id: true } });
  return found?.id ?? null;
}

async function peopleIn(
  db: Db,
  districtId: number,
  rows: readonly EntryRow[],
): Promise<ReadonlyMap<string, AuditPerson>> {
  const ids = rows.flatMap(({ actorId, subject }) => [actorId, subject]).filter((id) => id !== null && isUuid(id));
  if (ids.length === 0) return new Map();
  const people = await db.user.findMany({
    where: { districtId, id: { in: [...new Set(ids)] as string[] } },
    select: { id: true, login: true, name: true, nameEn: true },
  });
  return new Map(people.map((each) => [each.id, each]));
}

/** The newest entry of this kind that no district owns: how the last verification of the installation ended. */
export async function findLastVerification(db: Db): Promise<{ at: Temporal.Instant; data: unknown } | null> {
  const found = await db.auditEntry.findFirst({
    where: { districtId: INSTALLATION, action: 'audit-verified' },
    orderBy: [{ at: 'desc' }, { seq: 'desc' }],
    select: { at: true, data: true },
  });
  return found && { at: toInstant(found.at), data: found.data };
}

/** What was done to one subject, newest first. */
export const listAuditsOf = (
  db: Db,
  districtId: number,
  { action, subject, limit }: { readonly action: AuditAction; readonly subject: string; readonly limit: number },
): Promise<{ at: Date; actorId: string | null; address: string | null; data: unknown }[]> =>
  db.auditEntry.findMany({
    where: { districtId, action, subject },
    orderBy: { at: 'desc' },
    take: limit,
    select: { at: true, actorId: true, address: true, data: true },
  });
