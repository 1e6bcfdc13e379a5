import type { Db, Tx } from '../../platform/db.ts';
import type { Prisma } from '../../platform/prisma-client/client.ts';
import { toDate } from '../../shared/instants.ts';
import type { PostPeriod } from '../domain/post-period.ts';
import { ADMINISTRATOR_ROLES, type StaffRole } from '../domain/roles.ts';
import type { AdministratorCount } from '../domain/staff-rules.ts';

type Key = { readonly districtId: number; readonly id: string };

/** One act on people of a district at a time: two administrators cannot take each other's last rights away. */
export const lockPeople = (tx: Tx, districtId: number): Promise<unknown> =>
  tx.$queryRaw`select "id" from "District" where "id" = ${districtId} for no key update`;

export const STAFF = {
  id: true,
  login: true,
  name: true,
  nameEn: true,
  officePhone: true,
  mustChangePassword: true,
  disabledAt: true,
  lastSignedInAt: true,
  createdAt: true,
  secondFactorSince: true,
  version: true,
  posts: {
    select: { unitCode: true, role: true, fromDate: true, untilDate: true },
    orderBy: [{ createdAt: 'asc' }, { role: 'asc' }],
  },
} as const satisfies Prisma.UserSelect;

export type StaffRow = Omit<Prisma.UserGetPayload<{ select: typeof STAFF }>, 'posts'> & {
  readonly posts: readonly HeldPost[];
};

/** A post as it stands in the books, whether or not it counts today. */
export type HeldPost = PostPeriod & { readonly unitCode: string; readonly role: StaffRole };

export const asStaff = (row: Prisma.UserGetPayload<{ select: typeof STAFF }>): StaffRow => ({
  ...row,
  posts: row.posts.map((post) => ({ ...post, role: post.role as StaffRole })),
});

export async function findStaff(db: Db | Tx, { districtId, id }: Key): Promise<StaffRow | null> {
  const found = await db.user.findFirst({ where: { districtId, id, kind: 'staff' }, select: STAFF });
  return found && asStaff(found);
}

export type StaffFilter = {
  readonly districtId: number;
  /** part of the name or the login */
  readonly words: string;
  readonly unitCode: string | null;
  readonly state: 'active' | 'disabled' | 'all';
  readonly after: string | null;
  readonly limit: number;
};

export async function listStaff(db: Db, filter: StaffFilter): Promise<StaffRow[]> {
  const { districtId, words, unitCode, state, after, limit } = filter;
  const contains = { contains: words, mode: 'insensitive' } as const;
  const rows = await db.user.findMany({
    where: {
      districtId,
      kind: 'staff',
      ...(words && { OR: [{ name: contains }, { nameEn: contains }, { login: contains }] }),
      ...(unitCode && { posts: { some: { unitCode } } }),
      ...(state !== 'all' && { disabledAt: state === 'active' ? null : { not: null } }),
      ...(after && { login: { gt: after } }),
    },
    select: STAFF,
    orderBy: { login: 'asc' },
    take: limit,
  });
  return rows.map(asStaff);
}

/** How many people who can sign in hold each kind of administration. */
export async function countAdministrators(tx: Db | Tx, districtId: number): Promise<AdministratorCount[]> {
  return tx.$queryRaw<AdministratorCount[]>`
    select p."role", count(distinct p."userId")::int as "holders" from "Post" p
    join "User" u on u."districtId" = p."districtId" and u."id" = p."userId" and u."disabledAt" is null
    where p."districtId" = ${districtId} and p."role" = any(${[...ADMINISTRATOR_ROLES]}::text[]) group by 1`;
}

export type PersonFields = {
  readonly name: string;
  readonly nameEn: string | null;
  readonly officePhone: string | null;
};

type SealedContact = 'phoneSealed' | 'phoneHash' | 'emailSealed' | 'emailHash';

/** False when somebody has the login already. */
export async function insertPerson(
  tx: Tx,
  person: Key & PersonFields & Pick<Prisma.UserCreateManyInput, 'login' | 'passwordHash' | SealedContact>,
): Promise<boolean> {
  const { count } = await tx.user.createMany({
    data: [{ ...person, kind: 'staff', mustChangePassword: true }],
    skipDuplicates: true,
  });
  return count === 1;
}

/** False when somebody changed the person since `version`. */
export async function updatePerson(tx: Tx, { districtId, id }: Key, version: number, fields: PersonFields) {
  const { count } = await tx.user.updateMany({
    where: { districtId, id, version },
    data: { ...fields, version: { increment: 1 } },
  });
  return count === 1;
}

/** Whoever is disabled is out at once: sessions and tokens ask for it with every request. */
export async function setDisabled(
  tx: Tx,
  { districtId, id }: Key,
  { isOpen, at }: { readonly isOpen: boolean; readonly at: Temporal.Instant },
): Promise<void> {
  await tx.user.update({
    where: { districtId_id: { districtId, id } },
    data: {
      disabledAt: isOpen ? null : toDate(at),
      version: { increment: 1 },
      ...(isOpen ? { unusedSince: toDate(at) } : { sessionVersion: { increment: 1 } }),
    },
    select: { id: true },
  });
}

export const setOneTimePassword = (tx: Tx, { districtId, id }: Key, passwordHash: string) =>
  tx.user.update({
    where: { districtId_id: { districtId, id } },
    data: {
      passwordHash,
      mustChangePassword: true,
      sessionVersion: { increment: 1 },
      version: { increment: 1 },
    },
    select: { id: true },
  });

export type PostKey = { readonly userId: string; readonly unitCode: string; readonly role: StaffRole };

export async function insertPost(tx: Tx, districtId: number, post: PostKey & PostPeriod): Promise<boolean> {
  const { count } = await tx.post.createMany({ data: [{ districtId, ...post }], skipDuplicates: true });
  return count === 1;
}

export const updatePostPeriod = (tx: Tx, districtId: number, { fromDate, untilDate, ...key }: PostKey & PostPeriod) =>
  tx.post.update({
    where: { districtId_userId_unitCode_role: { districtId, ...key } },
    data: { fromDate, untilDate },
    select: { userId: true },
  });

export async function deletePost(tx: Tx, districtId: number, post: PostKey): Promise<boolean> {
  const { count } = await tx.post.deleteMany({ where: { districtId, ...post } });
  return count === 1;
}

export const isOpenUnit = async (tx: Db | Tx, districtId: number, code: string): Promise<boolean> =>
  (await tx.unit.count({ where: { districtId, code, isActive: true } })) === 1;

/** Open accounts of staff through which nobody has come in since the moment named, neither by signing in nor by a token. */
export const listUnused = (
  db: Db,
  districtId: number,
  since: Temporal.Instant,
): Promise<{ id: string }[]> => db.$queryRaw`
  select u."id" from "User" u
  where u."districtId" = ${districtId} and u."kind" = 'staff' and not u."isDemo" and u."disabledAt" is null
    and u."unusedSince" < ${toDate(since)}
    and not exists (select from "ApiToken" t where t."districtId" = u."districtId" and t."userId" = u."id"
      and t."revokedAt" is null and t."lastUsedAt" >= ${toDate(since)})
  order by u."id"`;
