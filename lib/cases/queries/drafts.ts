import type { Viewer } from '#lib/access/domain/viewer.ts';
import { type AttachmentView, listDraftAttachments } from '#lib/attachments/queries.ts';
import type { Db } from '#lib/platform/db.ts';
import { toInstant } from '#lib/shared/instants.ts';
import { type DraftForm, unpackDraft } from '../draft-form.ts';

export type Draft = {
  readonly id: string;
  readonly form: DraftForm;
  readonly attachments: readonly AttachmentView[];
  readonly updatedAt: Temporal.Instant;
  /** the number it had before it was taken back, and will have again */
  readonly keepsNumber: string | null;
  /** set once it was filed */
  readonly filedNumber: string | null;
};

/** A draft of this person; null for one there is not, or somebody else's. */
export async function findDraft(db: Db, viewer: Viewer, id: string): Promise<Draft | null> {
  const { districtId, userId } = viewer;
  const row = await db.caseDraft.findFirst({ where: { districtId, id, userId } });
  if (!row) return null;
  const ids = [row.caseId, row.filedCaseId].filter((each) => each !== null);
  const cases = await db.case.findMany({ where: { districtId, id: { in: ids } }, select: { id: true, number: true } });
  const numberOf = (caseId: string | null) => cases.find((each) => each.id === caseId)?.number ?? null;
  return {
    id: row.id,
    form: unpackDraft(row.form),
    attachments: await listDraftAttachments(db, viewer, row),
    updatedAt: toInstant(row.updatedAt),
    keepsNumber: numberOf(row.caseId),
    filedNumber: numberOf(row.filedCaseId),
  };
}

/** Whether a draft of this identifier exists at all, anybody's: a new one must then be called otherwise. */
export const isDraftTaken = async (db: Db, { districtId }: Viewer, id: string): Promise<boolean> =>
  (await db.caseDraft.count({ where: { districtId, id } })) > 0;

export type DraftLine = { readonly id: string; readonly title: string; readonly updatedAt: Temporal.Instant };

/** What this person has begun and not filed, the newest first. */
export async function listDrafts(db: Db, { districtId, userId }: Viewer): Promise<DraftLine[]> {
  const rows = await db.caseDraft.findMany({
    where: { districtId, userId, filedCaseId: null },
    select: { id: true, form: true, updatedAt: true },
    orderBy: { updatedAt: 'desc' },
    take: 20,
  });
  return rows.map(({ id, form, updatedAt }) => {
    const { title, description } = unpackDraft(form);
    return { id, title: title.trim() || description.trim().slice(0, 40), updatedAt: toInstant(updatedAt) };
  });
}
