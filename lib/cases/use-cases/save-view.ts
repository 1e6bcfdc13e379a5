import type { Viewer } from '#lib/access/domain/viewer.ts';
import type { Db } from '#lib/platform/db.ts';
import { ok, type Result, refuse } from '#lib/shared/result.ts';
import { listAddress, readListAddress } from '../list-address.ts';
import { countViews, findViewByName, putView } from '../repository/saved-views.ts';
import { type ViewName, viewNameSchema } from '../view-schema.ts';

const VIEWS_AT_MOST = 30;

/**
 * Keeps a list under a name of one's own; the same name again replaces it. Of the address only filters and order are kept, never
 * a place in the list. Refuses `view-name` and `too-many-views`.
 */
export async function saveView(
  db: Db,
  viewer: Viewer,
  { name, address }: ViewName & { address: string },
): Promise<Result<{ query: string }>> {
  const named = viewNameSchema.safeParse({ name });
  if (!named.success) return refuse('view-name', {}, 'name');
  const { query: all } = readListAddress(Object.fromEntries(new URLSearchParams(address)));
  const { cursor: _, limit: __, ...kept } = all;
  const query = listAddress(kept);
  return db.$transaction(async (tx) => {
    const isNew = !(await findViewByName(tx, viewer, named.data.name));
    if (isNew && (await countViews(tx, viewer)) >= VIEWS_AT_MOST)
      return refuse('too-many-views', { most: VIEWS_AT_MOST });
    await putView(tx, viewer, { name: named.data.name, query });
    return ok({ query });
  });
}
