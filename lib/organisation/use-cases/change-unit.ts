import { can } from '#lib/access/domain/permissions.ts';
import type { Viewer } from '#lib/access/domain/viewer.ts';
import { recordAudit } from '#lib/audit/record.ts';
import type { Db } from '#lib/platform/db.ts';
import { ok, type Result, refuse } from '#lib/shared/result.ts';
import { parentFault } from '../domain/unit-tree.ts';
import { forgetDirectory } from '../queries.ts';
import { listUnits, lockUnits, type UnitFields, updateUnit } from '../repository/units.ts';

export type UnitChange = UnitFields & {
  readonly code: string;
  readonly version: number;
  readonly address: string | null;
};

/** Renames a unit or moves it in the tree; its code stays, by which histories know it. Refuses `forbidden`, `not-found`, what `parentFault` finds, and `unit-changed`. */
export async function changeUnit(
  db: Db,
  viewer: Viewer,
  { code, version, address, ...after }: UnitChange,
  now: Temporal.Instant,
): Promise<Result<null>> {
  if (!can(viewer, 'organisation:manage')) return refuse('forbidden');
  const { districtId, userId } = viewer;
  const changed = await db.$transaction(async (tx): Promise<Result<null>> => {
    await lockUnits(tx, districtId);
    const units = new Map((await listUnits(tx, districtId)).map((each) => [each.code, each]));
    const unit = units.get(code);
    if (!unit) return refuse('not-found');
    const fault = after.parentCode === unit.parentCode ? null : parentFault(unit, after.parentCode, units);
    if (fault) return refuse(fault, undefined, 'parentCode');
    if (!(await updateUnit(tx, { districtId, code, version }, after))) return refuse('unit-changed');
    const { name, nameEn, shortName, shortNameEn, parentCode } = unit;
    const data = { before: { name, nameEn, shortName, shortNameEn, parentCode }, after };
    const entry = { districtId, at: now, actorId: userId, subject: code, address };
    await recordAudit(tx, { ...entry, action: 'unit-changed', data });
    return ok(null);
  });
  if (changed.ok) forgetDirectory(db, districtId);
  return changed;
}
