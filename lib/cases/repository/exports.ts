import type { Db, Tx } from '#lib/platform/db.ts';
import type { Prisma } from '#lib/platform/prisma-client/client.ts';

type Key = { readonly districtId: number; readonly id: string };

export const insertExport = (tx: Tx, data: Prisma.CaseExportUncheckedCreateInput) =>
  tx.caseExport.create({ data, select: { id: true } });

/** Null where there is no such request. */
export const findExport = (db: Db | Tx, key: Key) => db.caseExport.findUnique({ where: { districtId_id: key } });

/** False when somebody decided meanwhile. */
export async function saveDecision(
  tx: Tx,
  { districtId, id }: Key,
  data: Prisma.CaseExportUncheckedUpdateManyInput,
): Promise<boolean> {
  const { count } = await tx.caseExport.updateMany({ where: { districtId, id, decidedAt: null }, data });
  return count === 1;
}
