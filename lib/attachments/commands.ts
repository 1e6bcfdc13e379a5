import type { Tx } from '#lib/platform/db.ts';

/** Deletes the rows of a draft's files in the caller's transaction; answers the keys of files to remove once it committed. */
export async function deleteFilesOfDraft(
  tx: Tx,
  draft: { readonly districtId: number; readonly id: string; readonly caseId: string | null },
): Promise<string[]> {
  const { districtId, id, caseId } = draft;
  const where = { districtId, OR: [{ draftId: id }, ...(caseId ? [{ caseId }] : [])] };
  const files = await tx.attachment.findMany({ where, select: { storageKey: true } });
  await tx.attachment.deleteMany({ where });
  return files.map(({ storageKey }) => storageKey);
}
