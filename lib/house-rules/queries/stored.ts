import type { AreaEntry, CategoryEntry } from '#lib/organisation/directory.ts';
import type { Db, Tx } from '#lib/platform/db.ts';

export type StoredCategory = CategoryEntry & { readonly version: number };

/** A matter or group as it is now, with the version a change must name; null where there is none. */
export const findStoredCategory = (db: Db, districtId: number, code: string): Promise<StoredCategory | null> =>
  db.category.findUnique({ where: { districtId_code: { districtId, code } }, omit: { districtId: true } });

export type StoredArea = AreaEntry & { readonly version: number };

/** An area likewise. */
export const findStoredArea = (db: Db | Tx, districtId: number, code: string): Promise<StoredArea | null> =>
  db.area.findUnique({ where: { districtId_code: { districtId, code } }, omit: { districtId: true } });
