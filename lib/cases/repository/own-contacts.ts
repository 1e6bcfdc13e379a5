import { deleteFilesOfDraft } from '#lib/attachments/commands.ts';
import type { Tx } from '#lib/platform/db.ts';
import { toDate } from '#lib/shared/instants.ts';

type Person = { readonly districtId: number; readonly userId: string };

/** Statuses in which nobody waits for this person any more. */
const OVER = ['closed', 'archived', 'declined', 'withdrawn', 'merged', 'transferred', 'draft'];

export const countOpenRequests = (tx: Tx, { districtId, userId }: Person): Promise<number> =>
  tx.case.count({ where: { districtId, filedById: userId, isFiledByStaff: false, status: { notIn: OVER } } });

/** Companies this person alone owns while others belong to it. */
export async function countCompaniesLeftOwnerless(tx: Tx, { districtId, userId }: Person): Promise<number> {
  const [row] = await tx.$queryRaw<{ count: number }[]>`
    select count(*)::int as "count" from "EnterpriseMember" m
    where m."districtId" = ${districtId} and m."userId" = ${userId}::uuid and m."role" = 'owner'
      and exists (select from "EnterpriseMember" o where o."districtId" = m."districtId"
        and o."enterpriseId" = m."enterpriseId" and o."userId" <> m."userId")
      and not exists (select from "EnterpriseMember" o where o."districtId" = m."districtId"
        and o."enterpriseId" = m."enterpriseId" and o."userId" <> m."userId" and o."role" = 'owner')`;
  return row?.count ?? 0;
}

/**
 * Takes the person out of the contacts of what they filed, and their drafts with them; answers the keys of files to remove. What
 * a request says belongs to the company's business with the district and stays; its history never held a contact.
 */
export async function eraseContacts(tx: Tx, { districtId, userId }: Person): Promise<string[]> {
  await tx.case.updateMany({
    where: { districtId, filedById: userId, isFiledByStaff: false },
    data: { contactName: null, contactPhoneSealed: null, contactEmailSealed: null },
  });
  const unfiled = { districtId, userId, filedCaseId: null };
  const drafts = await tx.caseDraft.findMany({ where: unfiled, select: { id: true, caseId: true } });
  const files: string[] = [];
  for (const draft of drafts) files.push(...(await deleteFilesOfDraft(tx, { districtId, ...draft })));
  await tx.caseDraft.deleteMany({ where: unfiled });
  // What was filed keeps its row, so that filing the same draft twice still answers with the same request.
  await tx.caseDraft.updateMany({ where: { districtId, userId }, data: { form: {} } });
  return files;
}

/** Takes the person out of the contacts of the companies they belong to, where their own telephone stands there. */
export const eraseCompanyContacts = (tx: Tx, { districtId, userId }: Person): Promise<number> => tx.$executeRaw`
  delete from "EnterpriseContact" c using "User" u, "EnterpriseMember" m
  where u."districtId" = ${districtId} and u."id" = ${userId}::uuid and c."districtId" = u."districtId"
    and c."phoneHash" = u."phoneHash" and m."districtId" = u."districtId" and m."userId" = u."id"
    and m."enterpriseId" = c."enterpriseId"`;

/**
 * Ends what the person asked for and offered: claims that wait are withdrawn, licences sent with claims go (answers their keys),
 * invitations not used yet end, and the telephones they were sent to are forgotten. Which company admitted a person by now nameless,
 * and what that person agreed to, stays on record.
 */
export async function eraseClaims(tx: Tx, { districtId, userId }: Person, now: Temporal.Instant): Promise<string[]> {
  const own = { districtId, userId };
  const licences = await tx.attachment.findMany({
    where: { districtId, caseId: null, claims: { some: own } },
    select: { id: true, storageKey: true },
  });
  await tx.enterpriseClaim.updateMany({ where: own, data: { licenceId: null } });
  await tx.enterpriseClaim.updateMany({
    where: { ...own, status: 'waiting' },
    data: { status: 'withdrawn', decidedAt: toDate(now) },
  });
  await tx.attachment.deleteMany({ where: { districtId, id: { in: licences.map(({ id }) => id) } } });
  const invited = { districtId, createdById: userId };
  await tx.invitation.updateMany({
    where: { ...invited, usedAt: null, revokedAt: null },
    data: { revokedAt: toDate(now) },
  });
  await tx.invitation.updateMany({ where: invited, data: { phoneSealed: null } });
  return licences.map(({ storageKey }) => storageKey);
}
