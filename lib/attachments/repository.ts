import type { Viewer } from '#lib/access/domain/viewer.ts';
import type { Db, Tx } from '#lib/platform/db.ts';
import { Prisma } from '#lib/platform/prisma-client/client.ts';
import { toDate } from '#lib/shared/instants.ts';
import { ok, type Result, refuse } from '#lib/shared/result.ts';
import { FILES_AT_MOST, UNFILED_BYTES_AT_MOST } from './domain/file-kinds.ts';

export type NewAttachment = {
  readonly id: string;
  readonly draftId: string | null;
  readonly name: string;
  readonly size: number;
  readonly type: string;
  readonly sha256: Buffer;
  readonly storageKey: string;
};

/**
 * Puts a file into a draft of this person, or leaves it free to be claimed by the filing that names it. A draft that was not
 * saved yet begins with its first file. Refuses `draft-gone`, `too-many-attachments`, and `unfiled-too-large` for who fills the disk with what is
 * never filed.
 */
export function insertAttachment(db: Db, viewer: Viewer, file: NewAttachment): Promise<Result<null>> {
  const { districtId, userId } = viewer;
  return db.$transaction(async (tx) => {
    if ((await lockUnfiled(tx, viewer)) + file.size > UNFILED_BYTES_AT_MOST) {
      return refuse('unfiled-too-large', { megabytes: UNFILED_BYTES_AT_MOST / 1024 ** 2 }, 'file');
    }
    if (file.draftId) {
      const held = await lockDraft(tx, viewer, file.draftId);
      if (held === null) return refuse('draft-gone');
      if (held >= FILES_AT_MOST) return refuse('too-many-attachments', { max: FILES_AT_MOST }, 'file');
    }
    const sha256 = new Uint8Array(file.sha256);
    await tx.attachment.create({ data: { ...file, sha256, districtId, uploadedById: userId } });
    return ok(null);
  });
}

/** No claim has it as its licence, no qualification as its proof, and it is no list of companies; of the table as `a`. */
const isHeldNowhere = Prisma.sql`
  not exists (select from "EnterpriseClaim" e where e."districtId" = a."districtId" and e."licenceId" = a."id")
  and not exists (select from "EnterpriseQualification" q where q."districtId" = a."districtId" and q."proofId" = a."id")
  and not exists (select from "EnterpriseList" l where l."districtId" = a."districtId" and l."fileId" = a."id")`;

/** Bytes this person has uploaded that nothing holds, locked so that uploads at once cannot exceed the limit. */
async function lockUnfiled(tx: Tx, { districtId, userId }: Viewer): Promise<number> {
  await tx.$executeRaw`select pg_advisory_xact_lock(hashtextextended(${`unfiled:${userId}`}, 0))`;
  const [row] = await tx.$queryRaw<{ bytes: number }[]>`
    select coalesce(sum(a."size"), 0)::float8 as "bytes" from "Attachment" a
    where a."districtId" = ${districtId} and a."uploadedById" = ${userId}::uuid and a."caseId" is null and ${isHeldNowhere}`;
  return row?.bytes ?? 0;
}

/** How many files a draft of this person holds, locked so that uploads at once cannot exceed the limit; null when it is gone. */
async function lockDraft(tx: Tx, { districtId, userId }: Viewer, draftId: string): Promise<number | null> {
  await tx.$executeRaw`
    insert into "CaseDraft" ("districtId", "id", "userId", "form")
    values (${districtId}, ${draftId}::uuid, ${userId}::uuid, '{}') on conflict do nothing`;
  const [draft] = await tx.$queryRaw<{ caseId: string | null }[]>`
    select "caseId" from "CaseDraft" where "districtId" = ${districtId} and "id" = ${draftId}::uuid
      and "userId" = ${userId}::uuid and "filedCaseId" is null for update`;
  if (!draft) return null;
  return tx.attachment.count({
    where: { districtId, OR: [{ draftId }, ...(draft.caseId ? [{ caseId: draft.caseId }] : [])] },
  });
}

/**
 * Takes a file of this person away as long as nothing holds it: free, in a draft, or in a case that was taken back. Answers
 * its storage key, null when there is no such file.
 */
export async function deleteUnfiled(db: Db, { districtId, userId }: Viewer, id: string): Promise<string | null> {
  const [deleted] = await db.$queryRaw<{ storageKey: string }[]>`
    delete from "Attachment" a where a."districtId" = ${districtId} and a."id" = ${id}::uuid
      and a."uploadedById" = ${userId}::uuid and (a."caseId" is null or exists (select from "Case" c
        where c."districtId" = a."districtId" and c."id" = a."caseId" and c."status" = 'draft'))
      and ${isHeldNowhere}
    returning a."storageKey"`;
  return deleted?.storageKey ?? null;
}

const BATCH = 200;

/**
 * Deletes rows of uploads nobody claimed since `before`, a batch at a time, and their files by `remove` before each batch is
 * committed: a crash in between leaves rows, and the next run finds them again.
 */
export async function deleteAbandoned(
  db: Db,
  before: Temporal.Instant,
  remove: (storageKey: string) => Promise<void>,
): Promise<number> {
  for (let total = 0; ; ) {
    const count = await db.$transaction(async (tx) => {
      const rows = await tx.$queryRaw<{ storageKey: string }[]>`
        delete from "Attachment" where ("districtId", "id") in (
          select a."districtId", a."id" from "Attachment" a
          where a."caseId" is null and a."draftId" is null and a."createdAt" < ${toDate(before)} and ${isHeldNowhere}
          limit ${BATCH} for update skip locked)
        returning "storageKey"`;
      for (const { storageKey } of rows) await remove(storageKey);
      return rows.length;
    });
    total += count;
    if (count < BATCH) return total;
  }
}
