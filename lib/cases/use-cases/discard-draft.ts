import type { Viewer } from '#lib/access/domain/viewer.ts';
import type { Db } from '#lib/platform/db.ts';
import { removeFile } from '#lib/platform/storage.ts';
import { ok, type Result, refuse } from '#lib/shared/result.ts';
import { deleteDraft } from '../repository/drafts.ts';

/** Throws a draft of one's own away with its files. Refuses `draft-gone`. */
export async function discardDraft(db: Db, viewer: Viewer, id: string): Promise<Result<null>> {
  const files = await deleteDraft(db, viewer, id);
  if (!files) return refuse('draft-gone');
  for (const storageKey of files) await removeFile(storageKey);
  return ok(null);
}
