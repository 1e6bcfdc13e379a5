import type { Tx } from '#lib/platform/db.ts';
import type { Prisma } from '#lib/platform/prisma-client/client.ts';

/** Whole complaints with all that was written in them: those of a person who is erased, those that were kept long enough. */
export async function eraseComplaints(
  tx: Tx,
  where: Prisma.ComplaintWhereInput & { readonly districtId: number },
): Promise<number> {
  await tx.$executeRaw`select set_config('portal.erasing', 'retention', true)`;
  const { count } = await tx.complaint.deleteMany({ where });
  await tx.$executeRaw`select set_config('portal.erasing', '', true)`;
  return count;
}
