import { can } from '#lib/access/domain/permissions.ts';
import type { Viewer } from '#lib/access/domain/viewer.ts';
import type { Db } from '#lib/platform/db.ts';
import { ok, type Result, refuse } from '#lib/shared/result.ts';
import { saveDraft } from '../repository/notices.ts';
import type { NoticeDraftInput } from '../schema.ts';

/** Keeps what is being written; nobody else sees it. Refuses `forbidden` and `setting-changed`. */
export async function saveNoticeDraft(
  db: Db,
  viewer: Viewer,
  input: NoticeDraftInput,
  now: Temporal.Instant,
): Promise<Result<null>> {
  if (!can(viewer, 'texts:manage')) return refuse('forbidden');
  const { districtId, userId } = viewer;
  const isSaved = await db.$transaction((tx) => saveDraft(tx, input, { districtId, userId, at: now }));
  return isSaved ? ok(null) : refuse('setting-changed');
}
