import type { Viewer } from '#lib/access/domain/viewer.ts';
import type { Db } from '#lib/platform/db.ts';
import { ok, type Result, refuse } from '#lib/shared/result.ts';
import { dropView } from '../repository/saved-views.ts';

/** Forgets a kept list. Refuses `not-found` for one that is not one's own. */
export const deleteView = async (db: Db, viewer: Viewer, id: string): Promise<Result<null>> =>
  (await dropView(db, viewer, id)) ? ok(null) : refuse('not-found');
