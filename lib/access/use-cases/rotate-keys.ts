import { INSTALLATION, recordAudit } from '#lib/audit/record.ts';
import type { Db } from '#lib/platform/db.ts';
import { FIRST, resealNext, SEALED_COLUMNS } from '../repository/resealing.ts';

export type Rotation = { readonly resealed: number; readonly columns: Readonly<Record<string, number>> };

const ROWS_AT_ONCE = 200;

/**
 * Brings everything sealed under the first key of ENCRYPTION_KEY and fills what it is found by. Stopped in the middle it goes on
 * where it was: what is done is recognised by its head. Afterwards the older keys may go from ENCRYPTION_KEY.
 */
export async function rotateKeys(
  db: Db,
  now: Temporal.Instant,
  told: (column: string, count: number) => void = () => {},
): Promise<Rotation> {
  const columns: Record<string, number> = {};
  for (const column of SEALED_COLUMNS) {
    const named = `${column.table}.${column.sealed}`;
    columns[named] = 0;
    for (let after = FIRST; ; ) {
      const batch = await resealNext(db, column, { after, limit: ROWS_AT_ONCE });
      if (!batch) break;
      after = batch.last;
      columns[named] += batch.count;
      told(named, columns[named]);
    }
  }
  const resealed = Object.values(columns).reduce((sum, count) => sum + count, 0);
  if (resealed > 0) {
    const entry = { districtId: INSTALLATION, at: now, data: { rows: resealed } };
    await db.$transaction((tx) => recordAudit(tx, { ...entry, action: 'keys-rotated' }));
  }
  return { resealed, columns };
}
