import type { Viewer } from '#lib/access/domain/viewer.ts';
import type { Db } from '#lib/platform/db.ts';
import { removeFile } from '#lib/platform/storage.ts';
import { ok, type Result, refuse } from '#lib/shared/result.ts';
import { deleteUnfiled } from '../repository.ts';

/** Takes back a file before it is filed. Refuses `not-found`, also for what was filed or belongs to somebody else. */
export async function removeAttachment(db: Db, viewer: Viewer, id: string): Promise<Result<null>> {
  const storageKey = await deleteUnfiled(db, viewer, id);
  if (!storageKey) return refuse('not-found');
  await removeFile(storageKey);
  return ok(null);
}
