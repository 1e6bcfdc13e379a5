import type { Tx } from '#lib/platform/db.ts';

/** Whoever keeps the district in memory learns of a change by its revision; holds the district's row until the caller's transaction ends. */
export const raiseRevision = (tx: Tx, districtId: number) =>
  tx.district.update({ where: { id: districtId }, data: { revision: { increment: 1 } }, select: { id: true } });
