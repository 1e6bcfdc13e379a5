import type { CategoryEntry } from '#lib/organisation/directory.ts';
import type { Db } from '#lib/platform/db.ts';

export type StoredCategory = CategoryEntry & { readonly version: number };

/** A matter or group as it is now, with the version a change must name; null where there is none. */
export const findStoredCategory = (db: Db, districtId: number, code: string): Promise<StoredCategory | null> =>
  db.category.findUnique({ where: { districtId_code: { districtId, code } }, omit: { districtId: true } });
