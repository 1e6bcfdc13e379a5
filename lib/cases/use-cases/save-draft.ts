import { type Viewer, worksOnCases } from '#lib/access/domain/viewer.ts';
import type { Db } from '#lib/platform/db.ts';
import { ok, type Result, refuse } from '#lib/shared/result.ts';
import { DRAFT_CHARACTERS_AT_MOST, DRAFT_FIELDS, type DraftForm } from '../draft-form.ts';
import { storeDraft } from '../repository/drafts.ts';

/**
 * Keeps what somebody has typed so far; the last write wins, and nothing is checked but its size. A draft is its writer's alone.
 * Refuses `forbidden`, `draft-too-large`, and `draft-gone` once it was filed or when it is somebody else's.
 */
export async function saveDraft(
  db: Db,
  viewer: Viewer,
  draft: { readonly id: string; readonly form: DraftForm },
  now: Temporal.Instant,
): Promise<Result<null>> {
  if (viewer.kind === 'staff' && !worksOnCases(viewer)) return refuse('forbidden');
  const size = DRAFT_FIELDS.reduce((sum, name) => sum + String(draft.form[name]).length, 0);
  if (size > DRAFT_CHARACTERS_AT_MOST) return refuse('draft-too-large', { max: DRAFT_CHARACTERS_AT_MOST });
  return (await storeDraft(db, viewer, draft, now)) ? ok(null) : refuse('draft-gone');
}
