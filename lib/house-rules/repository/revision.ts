import type { Tx } from '#lib/platform/db.ts';

/** Whoever keeps the district in memory learns of a change by its revision. */
export const raiseRevision = (tx: Tx, districtId: number) =>
  tx.district.update({ where: { id: districtId }, data: { revision: { increment: 1 } }, select: { id: true } });
