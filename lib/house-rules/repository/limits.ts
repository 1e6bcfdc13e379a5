import type { Tx } from '#lib/platform/db.ts';
import type { Prisma } from '#lib/platform/prisma-client/client.ts';
import type { LimitName, LimitRow } from '../domain/limit-change.ts';

/** All classes of a limit together; false when somebody changed one meanwhile, and then the transaction must not be kept. */
export async function saveLimitRows(
  tx: Tx,
  { districtId, name, version }: { districtId: number; name: LimitName; version: number },
  rows: readonly LimitRow[],
): Promise<boolean> {
  for (const { class: caseClass, value } of rows) {
    const { count } = await tx.limitRule.updateMany({
      where: { districtId, name, class: caseClass, version },
      data: { value: value as Prisma.InputJsonValue, version: { increment: 1 } },
    });
    if (count === 0) return false;
  }
  return true;
}
