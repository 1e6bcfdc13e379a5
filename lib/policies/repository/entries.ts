import type { Tx } from '#lib/platform/db.ts';
import type { Prisma } from '#lib/platform/prisma-client/client.ts';

type Key = { readonly districtId: number; readonly code: string; readonly number?: number };

/** Whether there was such an entry, in that version where one is given. */
export async function changeEntry(
  tx: Tx,
  key: Key,
  data: Prisma.DistrictPolicyUncheckedUpdateManyInput,
): Promise<boolean> {
  const { count } = await tx.districtPolicy.updateMany({ where: key, data });
  return count === 1;
}
