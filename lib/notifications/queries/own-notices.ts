import type { Viewer } from '#lib/access/domain/viewer.ts';
import type { Db } from '#lib/platform/db.ts';
import { Prisma } from '#lib/platform/prisma-client/client.ts';
import { isUuid } from '#lib/shared/is-uuid.ts';
import { type ListedNotice, read } from './readable-notices.ts';

type Person = { readonly districtId: number; readonly userId: string };

/** Counted no further: what is more is a pile. */
export const MOST_COUNTED = 99;

/** How many of a person's notices are unread, up to one more than is shown. */
export async function countUnread(db: Db, person: Person): Promise<number> {
  const counts = await countUnreadOf(db, [person]);
  return counts.get(person.userId) ?? 0;
}

/** The same for many people of any district, in one query; whoever has none is not in the answer. */
export async function countUnreadOf(db: Db, people: readonly Person[]): Promise<ReadonlyMap<string, number>> {
  const asked = JSON.stringify(people.map(({ districtId, userId }) => ({ districtId, userId })));
  const rows = await db.$queryRaw<{ userId: string; count: number }[]>`
    select p."userId", n."count" from jsonb_to_recordset(${asked}::jsonb) p("districtId" int, "userId" uuid)
    cross join lateral (select count(*)::int as "count" from (select from "Notice" u where u."districtId" = p."districtId"
      and u."recipientId" = p."userId" and u."readAt" is null limit ${MOST_COUNTED + 1}) u) n
    where n."count" > 0`;
  return new Map(rows.map(({ userId, count }) => [userId, count]));
}

const PAGE = 30;

export type NoticePage = { readonly items: readonly ListedNotice[]; readonly nextAfter: string | null };

/** The viewer's notices, the newest first, of all or of those not read yet; a keyset page begins after the notice named. */
export async function listOwnNotices(
  db: Db,
  viewer: Viewer,
  { after, onlyUnread }: { readonly after: string | null; readonly onlyUnread: boolean },
): Promise<NoticePage> {
  const unread = onlyUnread ? Prisma.sql`and n."readAt" is null` : Prisma.empty;
  const before = after && isUuid(after) ? Prisma.sql`and n."id" < ${after}::uuid` : Prisma.empty;
  const which = Prisma.sql`n."recipientId" = ${viewer.userId}::uuid ${unread} ${before}`;
  const rows = await read(db, viewer, which, Prisma.sql`n."id" desc`, PAGE + 1);
  const items = rows.slice(0, PAGE);
  return { items, nextAfter: rows.length > PAGE ? (items.at(-1)?.id ?? null) : null };
}

/** One of the viewer's own notices; null for anything else. */
export async function findOwnNotice(db: Db, viewer: Viewer, id: string): Promise<ListedNotice | null> {
  if (!isUuid(id)) return null;
  const which = Prisma.sql`n."recipientId" = ${viewer.userId}::uuid and n."id" = ${id}::uuid`;
  const [found] = await read(db, viewer, which, Prisma.sql`n."id"`, 1);
  return found ?? null;
}
