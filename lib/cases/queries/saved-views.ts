import type { Viewer } from '#lib/access/domain/viewer.ts';
import type { Db } from '#lib/platform/db.ts';

export type SavedView = { readonly id: string; readonly name: string; readonly query: string };

/** The lists this person keeps, the oldest first. */
export const listSavedViews = (db: Db, { districtId, userId }: Viewer): Promise<SavedView[]> =>
  db.savedView.findMany({
    where: { districtId, userId },
    select: { id: true, name: true, query: true },
    orderBy: { createdAt: 'asc' },
  });
