import type { Viewer } from '#lib/access/domain/viewer.ts';
import type { Db } from '#lib/platform/db.ts';

/** A file as pages list it. */
export type AttachmentView = {
  readonly id: string;
  readonly name: string;
  readonly size: number;
  readonly type: string;
};

/** The files of a draft of this person, in the order they came; also those of the case the draft was taken back from. */
export async function listDraftAttachments(
  db: Db,
  { districtId, userId }: Viewer,
  draft: { readonly id: string; readonly caseId: string | null },
): Promise<AttachmentView[]> {
  return db.attachment.findMany({
    where: {
      districtId,
      uploadedById: userId,
      OR: [{ draftId: draft.id }, ...(draft.caseId ? [{ caseId: draft.caseId }] : [])],
    },
    select: { id: true, name: true, size: true, type: true },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
  });
}
