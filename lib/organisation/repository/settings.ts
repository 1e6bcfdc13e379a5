import type { Tx } from '#lib/platform/db.ts';
import type { Prisma } from '#lib/platform/prisma-client/client.ts';
import { toDate } from '#lib/shared/instants.ts';
import { raiseRevision } from '../commands/raise-revision.ts';
import type { SettingName } from '../settings.ts';

export type SettingChange = {
  readonly districtId: number;
  readonly name: SettingName;
  readonly value: unknown;
  readonly version: number;
  readonly userId: string;
  readonly at: Temporal.Instant;
};

/** False when somebody changed it since `version`. Raises the district's revision, so that every process reads it anew. */
export async function saveSetting(tx: Tx, change: SettingChange): Promise<boolean> {
  const { districtId, name, version, userId, at } = change;
  const row = { value: change.value as Prisma.InputJsonObject, updatedAt: toDate(at), updatedById: userId };
  const { count } =
    version === 0
      ? await tx.districtSetting.createMany({ data: [{ districtId, name, ...row }], skipDuplicates: true })
      : await tx.districtSetting.updateMany({
          where: { districtId, name, version },
          data: { ...row, version: { increment: 1 } },
        });
  if (count === 0) return false;
  await raiseRevision(tx, districtId);
  return true;
}
