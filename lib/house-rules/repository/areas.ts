import type { Tx } from '#lib/platform/db.ts';
import type { AreaChange } from '../domain/area-change.ts';

/** False when somebody changed or entered it meanwhile. Version 0 enters a new one. */
export async function saveAreaRow(tx: Tx, districtId: number, change: AreaChange, version: number): Promise<boolean> {
  const { code, helperUnitCodes, ...columns } = change;
  const data = { ...columns, helperUnitCodes: [...helperUnitCodes] };
  const { count } =
    version === 0
      ? await tx.area.createMany({ data: [{ districtId, code, ...data }], skipDuplicates: true })
      : await tx.area.updateMany({
          where: { districtId, code, version },
          data: { ...data, version: { increment: 1 } },
        });
  return count === 1;
}
