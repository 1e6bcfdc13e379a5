import type { Viewer } from '#lib/access/domain/viewer.ts';
import type { Tx } from '#lib/platform/db.ts';
import { toInstant } from '#lib/shared/instants.ts';
import { ok, type Result, refuse } from '#lib/shared/result.ts';
import { type Filing, resubmitFiling } from '../domain/filing.ts';
import type { Rules } from '../domain/rules.ts';
import type { Audience, CaseState } from '../domain/state.ts';
import { lockCase, saveChange } from './change.ts';
import { actorOf, bytes } from './history.ts';
import { type Origin, textColumns } from './insert.ts';

/** The case that this very request was filed as before. */
export type FiledBefore = { readonly number: string; readonly submittedAt: Temporal.Instant };

export type Owner = { readonly districtId: number; readonly userId: string; readonly caseId: string };

/**
 * Binds a key to the case being filed. The earlier case when this very request was filed before; refuses
 * `idempotency-key-reused` when the key came with another body. A second request at the same moment waits for the first.
 */
export async function claimIdempotencyKey(
  tx: Tx,
  { districtId, userId, caseId }: Owner,
  key: string | undefined,
  bodyHash: Buffer,
): Promise<Result<FiledBefore | null>> {
  if (key === undefined) return ok(null);
  await tx.$executeRaw`
    delete from "IdempotencyKey" where "districtId" = ${districtId} and "userId" = ${userId}::uuid and "key" = ${key}
      and "createdAt" < now() - interval '24 hours'`;
  const claimed = await tx.$executeRaw`
    insert into "IdempotencyKey" ("districtId", "userId", "key", "bodyHash", "caseId")
    values (${districtId}, ${userId}::uuid, ${key}, ${bytes(bodyHash)}, ${caseId}::uuid) on conflict do nothing`;
  if (claimed === 1) return ok(null);
  const earlier = await tx.idempotencyKey.findUniqueOrThrow({
    where: { districtId_userId_key: { districtId, userId, key } },
  });
  if (!bodyHash.equals(earlier.bodyHash)) return refuse('idempotency-key-reused', {}, 'Idempotency-Key');
  return ok(await filedBefore(tx, districtId, earlier.caseId));
}

async function filedBefore(tx: Tx, districtId: number, id: string): Promise<FiledBefore> {
  const { number, submittedAt } = await tx.case.findUniqueOrThrow({
    where: { districtId_id: { districtId, id } },
    select: { number: true, submittedAt: true },
  });
  return { number, submittedAt: toInstant(submittedAt) };
}

/** Marks the draft as filed; says so when it was filed before, or which case it was taken back from. */
export async function consumeDraft(
  tx: Tx,
  { districtId, userId, caseId }: Owner,
  draftId: string | undefined,
): Promise<Result<{ filed: FiledBefore | null; undoneCaseId: string | null } | null>> {
  if (draftId === undefined) return ok(null);
  const [draft] = await tx.$queryRaw<{ caseId: string | null; filedCaseId: string | null }[]>`
    select "caseId", "filedCaseId" from "CaseDraft"
    where "districtId" = ${districtId} and "id" = ${draftId}::uuid and "userId" = ${userId}::uuid for update`;
  if (!draft) return refuse('draft-gone');
  if (draft.filedCaseId) {
    return ok({ filed: await filedBefore(tx, districtId, draft.filedCaseId), undoneCaseId: null });
  }
  await tx.caseDraft.update({
    where: { districtId_id: { districtId, id: draftId } },
    data: { filedCaseId: draft.caseId ?? caseId },
  });
  return ok({ filed: null, undoneCaseId: draft.caseId });
}

export type Revival = {
  readonly viewer: Viewer;
  readonly id: string;
  readonly filing: Filing;
  readonly origin: Origin;
  readonly rules: Rules;
  readonly now: Temporal.Instant;
};

/** Files a case again that had been taken back, under its number; null when it is no longer a draft. */
export async function reviveUndone(
  tx: Tx,
  { viewer, id, filing, origin, rules, now }: Revival,
): Promise<CaseState | null> {
  const { districtId } = viewer;
  const { number } = await tx.case.findUniqueOrThrow({
    where: { districtId_id: { districtId, id } },
    select: { number: true },
  });
  const locked = await lockCase(tx, districtId, number);
  if (locked?.state.status !== 'draft') return null;
  const { next, events } = resubmitFiling(locked.state, filing, { rules, now });
  const change = { districtId, before: locked.state, after: next, head: locked.head, events, now, rules };
  const actor = actorOf(viewer, locked.state);
  const saved = await saveChange(tx, { ...change, actor, raisesVersion: true });
  const typed = textColumns(saved, origin);
  await tx.$executeRaw`
    update "Case" set "title" = ${typed.title}, "description" = ${typed.description}, "expectation" = ${typed.expectation},
      "channel" = ${typed.channel}, "ticketNumber" = ${typed.ticketNumber}, "consentNote" = ${typed.consentNote},
      "enterpriseId" = ${typed.enterpriseId}::uuid, "contactName" = ${typed.contactName},
      "contactPhoneSealed" = ${typed.contactPhoneSealed}, "contactEmailSealed" = ${typed.contactEmailSealed},
      "isConfidential" = ${typed.isConfidential}, "isUrgent" = ${typed.isUrgent}, "submittedAt" = ${typed.submittedAt},
      "search" = to_tsvector('simple', ${typed.searchWords})
    where "districtId" = ${districtId} and "id" = ${id}::uuid`;
  return saved;
}

/** Attaches what this person uploaded and nobody has used yet; false when any of it is missing. */
export async function claimAttachments(
  tx: Tx,
  { districtId, userId, caseId }: Owner,
  ids: readonly string[],
  draftId: string | undefined,
): Promise<boolean> {
  if (draftId) {
    await tx.attachment.updateMany({
      where: { districtId, draftId, uploadedById: userId, caseId: null },
      data: { caseId, draftId: null },
    });
  }
  const wanted = [...new Set(ids)];
  const { count } = await tx.attachment.updateMany({
    where: { districtId, id: { in: wanted }, uploadedById: userId, OR: [{ caseId: null }, { caseId }] },
    data: { caseId, draftId: null },
  });
  return count === wanted.length;
}

/**
 * Joins a person's uploads to a case, to be seen by whoever sees the act they came with; answers their names in order, null
 * (with nothing changed) where one is not to be had.
 */
export async function joinFiles(
  tx: Tx,
  { districtId, userId, caseId, audience }: Owner & { audience: Audience },
  ids: readonly string[],
): Promise<readonly string[] | null> {
  const wanted = [...new Set(ids)];
  if (wanted.length === 0) return [];
  const files = await tx.$queryRaw<{ name: string }[]>`
    select "name" from "Attachment"
    where "districtId" = ${districtId} and "id" = any(${wanted}::uuid[]) and "uploadedById" = ${userId}::uuid
      and "caseId" is null
    order by "createdAt", "id" for update`;
  if (files.length !== wanted.length) return null;
  await tx.attachment.updateMany({
    where: { districtId, id: { in: wanted } },
    data: { caseId, draftId: null, audience },
  });
  return files.map(({ name }) => name);
}
