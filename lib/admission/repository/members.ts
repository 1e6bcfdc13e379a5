import type { CompanyRole } from '#lib/access/domain/roles.ts';
import type { Tx } from '#lib/platform/db.ts';

export type MemberRef = { readonly districtId: number; readonly enterpriseId: string; readonly userId: string };

/** Holds the company's list of people, so that two changes at once never leave it without an owner. */
export async function lockMembers(
  tx: Tx,
  { districtId, enterpriseId }: Omit<MemberRef, 'userId'>,
): Promise<{ userId: string; role: CompanyRole }[]> {
  await tx.$queryRaw`select "id" from "Enterprise" where "districtId" = ${districtId} and "id" = ${enterpriseId}::uuid for update`;
  const rows = await tx.enterpriseMember.findMany({
    where: { districtId, enterpriseId },
    select: { userId: true, role: true },
  });
  return rows.map(({ userId, role }) => ({ userId, role: role as CompanyRole }));
}

/** False when the person belongs to the company already. */
export async function insertMember(tx: Tx, member: MemberRef & { readonly role: CompanyRole }): Promise<boolean> {
  return (await tx.enterpriseMember.createMany({ data: [member], skipDuplicates: true })).count === 1;
}

export const setRole = (tx: Tx, ref: MemberRef, role: CompanyRole) =>
  tx.enterpriseMember.update({
    where: { districtId_enterpriseId_userId: ref },
    data: { role },
    select: { role: true },
  });

export const deleteMember = (tx: Tx, ref: MemberRef) => tx.enterpriseMember.deleteMany({ where: ref });
