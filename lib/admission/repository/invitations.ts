import type { CompanyRole } from '#lib/access/domain/roles.ts';
import type { Tx } from '#lib/platform/db.ts';
import { toDate } from '#lib/shared/instants.ts';

export type NewInvitation = {
  readonly districtId: number;
  readonly id: string;
  readonly enterpriseId: string;
  readonly role: CompanyRole;
  readonly tokenHash: Uint8Array<ArrayBuffer>;
  readonly phoneSealed: Uint8Array<ArrayBuffer> | null;
  readonly createdById: string;
  readonly expiresAt: Temporal.Instant;
};

export async function insertInvitation(tx: Tx, { expiresAt, ...row }: NewInvitation): Promise<void> {
  await tx.invitation.create({ data: { ...row, expiresAt: toDate(expiresAt) }, select: { id: true } });
}

/** Uses an invitation up, once; null when it was used, taken back or is too old. */
export async function takeInvitation(
  tx: Tx,
  { districtId, tokenHash, userId }: { districtId: number; tokenHash: Uint8Array<ArrayBuffer>; userId: string },
  now: Temporal.Instant,
): Promise<{ id: string; enterpriseId: string; role: CompanyRole } | null> {
  const open = { districtId, tokenHash, usedAt: null, revokedAt: null, expiresAt: { gt: toDate(now) } };
  const { count } = await tx.invitation.updateMany({ where: open, data: { usedAt: toDate(now), usedById: userId } });
  if (count === 0) return null;
  const row = await tx.invitation.findUniqueOrThrow({
    where: { tokenHash },
    select: { id: true, enterpriseId: true, role: true },
  });
  return { ...row, role: row.role as CompanyRole };
}

export async function endInvitation(
  tx: Tx,
  ref: { districtId: number; enterpriseId: string; id: string },
  now: Temporal.Instant,
): Promise<boolean> {
  const where = { ...ref, usedAt: null, revokedAt: null };
  return (await tx.invitation.updateMany({ where, data: { revokedAt: toDate(now) } })).count === 1;
}
