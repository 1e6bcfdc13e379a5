import { can } from '#lib/access/domain/permissions.ts';
import type { Viewer } from '#lib/access/domain/viewer.ts';
import { recordAudit } from '#lib/audit/record.ts';
import type { Db } from '#lib/platform/db.ts';
import { ok, type Result, refuse } from '#lib/shared/result.ts';
import { parentFault } from '../domain/unit-tree.ts';
import { forgetDirectory } from '../queries.ts';
import { insertUnit, listUnits, lockUnits, type NewUnit } from '../repository/units.ts';

export type UnitOrder = Omit<NewUnit, 'areaCode'> & { readonly address: string | null };

/** Adds a unit, or an office inside one. Refuses `forbidden`, what `parentFault` finds, and `unit-code-taken`. */
export async function addUnit(
  db: Db,
  viewer: Viewer,
  { address, ...unit }: UnitOrder,
  now: Temporal.Instant,
): Promise<Result<null>> {
  if (!can(viewer, 'organisation:manage')) return refuse('forbidden');
  const { districtId, userId } = viewer;
  const added = await db.$transaction(async (tx): Promise<Result<null>> => {
    await lockUnits(tx, districtId);
    const units = new Map((await listUnits(tx, districtId)).map((each) => [each.code, each]));
    const fault = parentFault(unit, unit.parentCode, units);
    if (fault) return refuse(fault, undefined, 'parentCode');
    const areaCode = unit.kind === 'section' ? (units.get(unit.parentCode ?? '')?.areaCode ?? null) : null;
    if (!(await insertUnit(tx, districtId, { ...unit, areaCode }))) return refuse('unit-code-taken', undefined, 'code');
    const entry = { districtId, at: now, actorId: userId, subject: unit.code, address };
    await recordAudit(tx, { ...entry, action: 'unit-changed', data: { before: null, after: unit } });
    return ok(null);
  });
  if (added.ok) forgetDirectory(db, districtId);
  return added;
}
