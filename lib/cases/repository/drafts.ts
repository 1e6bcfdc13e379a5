import { randomUUIDv7 } from 'node:crypto';
import type { Viewer } from '#lib/access/domain/viewer.ts';
import { unsealPersonalData } from '#lib/access/sealing.ts';
import { deleteFilesOfDraft } from '#lib/attachments/commands.ts';
import type { Db, Tx } from '#lib/platform/db.ts';
import { toDate } from '#lib/shared/instants.ts';
import type { CaseState } from '../domain/state.ts';
import { type DraftForm, emptyDraftForm, packDraft } from '../draft-form.ts';

/** Writes a draft of this person, new or not; false when it was filed or belongs to somebody else. */
export async function storeDraft(
  db: Db,
  { districtId, userId }: Viewer,
  { id, form }: { readonly id: string; readonly form: DraftForm },
  now: Temporal.Instant,
): Promise<boolean> {
  const packed = JSON.stringify(packDraft(form));
  const at = toDate(now);
  const written = await db.$executeRaw`
    insert into "CaseDraft" ("districtId", "id", "userId", "form", "createdAt", "updatedAt")
    values (${districtId}, ${id}::uuid, ${userId}::uuid, ${packed}::jsonb, ${at}, ${at})
    on conflict ("districtId", "id") do update set "form" = excluded."form", "updatedAt" = excluded."updatedAt"
    where "CaseDraft"."userId" = excluded."userId" and "CaseDraft"."filedCaseId" is null`;
  return written === 1;
}

/** Deletes an unfiled draft of this person; answers the storage keys of its files, null when there is no such draft. */
export function deleteDraft(db: Db, { districtId, userId }: Viewer, id: string): Promise<string[] | null> {
  return db.$transaction(async (tx) => {
    const [draft] = await tx.$queryRaw<{ caseId: string | null }[]>`
      select "caseId" from "CaseDraft" where "districtId" = ${districtId} and "id" = ${id}::uuid
        and "userId" = ${userId}::uuid and "filedCaseId" is null for update`;
    if (!draft) return null;
    const files = await deleteFilesOfDraft(tx, { districtId, id, caseId: draft.caseId });
    await tx.caseDraft.delete({ where: { districtId_id: { districtId, id } } });
    return files;
  });
}

/** A filing taken back becomes a draft with everything that was typed; filing it again revives the same case. */
export async function draftFromUndone(tx: Tx, viewer: Viewer, state: CaseState): Promise<void> {
  const { districtId, userId } = viewer;
  const { enterprise, ...typed } = await tx.case.findUniqueOrThrow({
    where: { districtId_id: { districtId, id: state.id } },
    select: {
      contactName: true,
      contactPhoneSealed: true,
      contactEmailSealed: true,
      ticketNumber: true,
      consentNote: true,
      enterprise: { select: { uscc: true } },
    },
  });
  const form: DraftForm = {
    ...emptyDraftForm(),
    title: state.title,
    description: state.description,
    expectation: state.expectation ?? '',
    categoryCode: state.categoryCode ?? '',
    areaCode: state.areaCode ?? '',
    enterpriseUscc: enterprise?.uscc ?? '',
    channel: state.channel,
    ticketNumber: typed.ticketNumber ?? '',
    consent: typed.consentNote ?? '',
    contactName: typed.contactName ?? '',
    contactPhone: typed.contactPhoneSealed ? unsealPersonalData(typed.contactPhoneSealed) : '',
    contactEmail: typed.contactEmailSealed ? unsealPersonalData(typed.contactEmailSealed) : '',
    confidential: state.isConfidential,
    urgent: state.isUrgent,
  };
  await tx.caseDraft.create({
    data: {
      districtId,
      id: randomUUIDv7(),
      userId,
      enterpriseId: state.enterpriseId,
      form: packDraft(form),
      caseId: state.id,
    },
  });
}
