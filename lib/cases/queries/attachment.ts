import type { Viewer } from '#lib/access/domain/viewer.ts';
import type { Db } from '#lib/platform/db.ts';
import { isVisibleTo } from '../domain/visibility.ts';
import { stateOf } from '../repository/rows.ts';

export type KeptFile = {
  readonly name: string;
  readonly size: number;
  readonly type: string;
  readonly storageKey: string;
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
  if (!file.case) return file.uploadedById === viewer.userId ? file : null;
  if (viewer.kind === 'company' && file.audience !== 'company') return null;
  return isVisibleTo(viewer, stateOf(file.case)) ? file : null;
}
