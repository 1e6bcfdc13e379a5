import { randomUUIDv7 } from 'node:crypto';
import type { Db, Tx } from '#lib/platform/db.ts';
import { toDate } from '#lib/shared/instants.ts';
import type { CompanyNamed } from '../schema.ts';

export type Claim = {
  readonly districtId: number;
  readonly id: string;
  readonly userId: string;
  readonly uscc: string;
  readonly name: string;
  readonly usccProblem: string | null;
  readonly licenceId: string | null;
};

/** Asks to belong to a company; asking for the same one again answers with what is waiting already. */
export async function insertClaim(
  tx: Tx,
  { districtId, userId }: { readonly districtId: number; readonly userId: string },
  { uscc, name, usccProblem }: CompanyNamed,
  now: Temporal.Instant,
): Promise<Claim> {
  const row = { districtId, id: randomUUIDv7(), userId, uscc, name, usccProblem, createdAt: toDate(now) };
  await tx.enterpriseClaim.createMany({ data: [row], skipDuplicates: true });
  return tx.enterpriseClaim.findFirstOrThrow({ where: { districtId, userId, uscc, status: 'waiting' } });
}

/** Holds a claim that still waits; null when it does not, or when it is not this person's where one is named. */
export async function lockWaitingClaim(
  tx: Tx,
  districtId: number,
  { id, userId }: { readonly id: string; readonly userId?: string },
): Promise<Claim | null> {
  const [row] = await tx.$queryRaw<Claim[]>`
    select "districtId", "id", "userId", "uscc", "name", "usccProblem", "licenceId" from "EnterpriseClaim"
    where "districtId" = ${districtId} and "id" = ${id}::uuid and "status" = 'waiting'
      and (${userId ?? null}::uuid is null or "userId" = ${userId ?? null}::uuid)
    for update`;
  return row ?? null;
}

export type Decision = {
  readonly status: 'approved' | 'refused' | 'withdrawn';
  readonly admittedBy?: 'code' | 'staff';
  readonly reason?: string;
  readonly decidedById?: string | null;
  readonly enterpriseId?: string;
};

export const decideClaim = (tx: Tx, { districtId, id }: Claim, decision: Decision, now: Temporal.Instant) =>
  tx.enterpriseClaim.update({
    where: { districtId_id: { districtId, id } },
    data: { ...decision, decidedAt: toDate(now) },
    select: { id: true },
  });

/** The licence of a claim: a file of the claimant's own that belongs to no case. False when it is not. */
export async function setLicence(tx: Tx, { districtId, id, userId }: Claim, fileId: string): Promise<boolean> {
  const isOwn = await tx.attachment.count({
    where: { districtId, id: fileId, uploadedById: userId, caseId: null, draftId: null },
  });
  if (isOwn === 0) return false;
  await tx.enterpriseClaim.update({
    where: { districtId_id: { districtId, id } },
    data: { licenceId: fileId },
    select: { id: true },
  });
  return true;
}

/** The company of a code with who may act for it there, the primary contact first; null where the district does not know it. */
export async function findCompany(db: Db | Tx, districtId: number, uscc: string) {
  const company = await db.enterprise.findUnique({
    where: { districtId_uscc: { districtId, uscc } },
    select: {
      ...{ id: true, uscc: true, name: true },
      contacts: {
        where: { isAuthorised: true, phoneSealed: { not: null } },
        select: { phoneSealed: true, phoneHash: true },
        orderBy: [{ isPrimary: 'desc' }, { createdAt: 'asc' }, { id: 'asc' }],
      },
    },
  });
  if (!company) return null;
  const { contacts, ...named } = company;
  const hashes = contacts.flatMap(({ phoneHash }) => (phoneHash ? [Buffer.from(phoneHash)] : []));
  return { ...named, contactPhoneSealed: contacts[0]?.phoneSealed ?? null, authorisedPhoneHashes: hashes };
}

export const findWaitingClaim = (
  db: Db,
  { districtId, id, userId }: { readonly districtId: number; readonly id: string; readonly userId: string },
) => db.enterpriseClaim.findFirst({ where: { districtId, id, userId, status: 'waiting' }, select: { uscc: true } });
