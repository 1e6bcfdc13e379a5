import type { Viewer } from '#lib/access/domain/viewer.ts';
import type { Db } from '#lib/platform/db.ts';
import { type Ground, groundsFor } from '../domain/visibility.ts';
import { stateOf } from '../repository/rows.ts';

export type KeptFile = {
  readonly name: string;
  readonly size: number;
  readonly type: string;
  readonly storageKey: string;
  /** the case it belongs to and why this viewer may see it; null while it was not filed */
  readonly of: { readonly caseId: string; readonly grounds: readonly Ground[] } | null;
};

/**
 * A file somebody may have: of a case they may see, a company never one meant for staff, or one they uploaded themselves and
 * did not file yet. Null for every other, whether there is one or not.
 */
export async function findAttachment(db: Db, viewer: Viewer, id: string): Promise<KeptFile | null> {
  const { districtId } = viewer;
  const file = await db.attachment.findUnique({
    where: { districtId_id: { districtId, id } },
    include: { case: { include: { assignments: true, clocks: true } } },
  });
  if (!file) return null;
  if (!file.case) return file.uploadedById === viewer.userId ? { ...file, of: null } : null;
  if (viewer.kind === 'company' && file.audience !== 'company') return null;
  const grounds = groundsFor(viewer, stateOf(file.case));
  return grounds.length > 0 ? { ...file, of: { caseId: file.case.id, grounds } } : null;
}
