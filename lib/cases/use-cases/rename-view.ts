import type { Viewer } from '#lib/access/domain/viewer.ts';
import type { Db } from '#lib/platform/db.ts';
import { ok, type Result, refuse } from '#lib/shared/result.ts';
import { findViewByName, renameView as rename } from '../repository/saved-views.ts';
import { viewNameSchema } from '../view-schema.ts';

/** Gives a kept list another name. Refuses `view-name`, `view-name-taken`, and `not-found` for one that is not one's own. */
export async function renameView(
  db: Db,
  viewer: Viewer,
  { id, name }: { id: string; name: string },
): Promise<Result<null>> {
  const named = viewNameSchema.safeParse({ name });
  if (!named.success) return refuse('view-name', {}, 'name');
  return db.$transaction(async (tx) => {
    const taken = await findViewByName(tx, viewer, named.data.name);
    if (taken && taken.id !== id) return refuse('view-name-taken', {}, 'name');
    return (await rename(tx, viewer, { id, name: named.data.name })) ? ok(null) : refuse('not-found');
  });
}
