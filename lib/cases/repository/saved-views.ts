import { randomUUIDv7 } from 'node:crypto';
import type { Viewer } from '#lib/access/domain/viewer.ts';
import type { Db, Tx } from '#lib/platform/db.ts';

type Owner = Pick<Viewer, 'districtId' | 'userId'>;

export const countViews = (tx: Tx, { districtId, userId }: Owner): Promise<number> =>
  tx.savedView.count({ where: { districtId, userId } });

export const findViewByName = (tx: Tx, { districtId, userId }: Owner, name: string): Promise<{ id: string } | null> =>
  tx.savedView.findUnique({
    where: { districtId_userId_name: { districtId, userId, name } },
    select: { id: true },
  });

/** Keeps the list under its name; one of that name is replaced. */
export async function putView(tx: Tx, owner: Owner, { name, query }: { name: string; query: string }): Promise<void> {
  const { districtId, userId } = owner;
  await tx.savedView.upsert({
    where: { districtId_userId_name: { districtId, userId, name } },
    create: { districtId, userId, id: randomUUIDv7(), name, query },
    update: { query },
  });
}

/** False when it is not this person's or no longer there. */
export async function renameView(tx: Tx, owner: Owner, { id, name }: { id: string; name: string }): Promise<boolean> {
  const { districtId, userId } = owner;
  const { count } = await tx.savedView.updateMany({ where: { districtId, userId, id }, data: { name } });
  return count === 1;
}

export async function dropView(db: Db, { districtId, userId }: Owner, id: string): Promise<boolean> {
  const { count } = await db.savedView.deleteMany({ where: { districtId, userId, id } });
  return count === 1;
}
