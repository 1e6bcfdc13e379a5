import { can } from '#lib/access/domain/permissions.ts';
import type { Viewer } from '#lib/access/domain/viewer.ts';
import { recordAudit } from '#lib/audit/record.ts';
import type { Db } from '#lib/platform/db.ts';
import { ok, type Result, refuse } from '#lib/shared/result.ts';
import { forgetDirectory } from '../queries.ts';
import { findUnit, findUnitUse, lockUnits, updateUnit } from '../repository/units.ts';

export type UnitOpening = {
  readonly code: string;
  readonly isOpen: boolean;
  readonly version: number;
  readonly address: string | null;
};

/**
 * Closes a unit on which nothing hangs any more, or opens it again; its past stays. Refuses `forbidden`, `not-found`,
 * `unit-is-office`, `unit-in-use` with how many requests, people, offices, matters and areas still hang on it, and
 * `unit-changed`.
 */
export async function setUnitOpen(
  db: Db,
  viewer: Viewer,
  { code, isOpen, version, address }: UnitOpening,
  now: Temporal.Instant,
): Promise<Result<null>> {
  if (!can(viewer, 'organisation:manage')) return refuse('forbidden');
  const { districtId, userId } = viewer;
  const set = await db.$transaction(async (tx): Promise<Result<null>> => {
    await lockUnits(tx, districtId);
    const unit = await findUnit(tx, districtId, code);
    if (!unit) return refuse('not-found');
    if (!isOpen) {
      if (unit.kind === 'office') return refuse('unit-is-office');
      const use = await findUnitUse(tx, districtId, code);
      if (Object.values(use).some((count) => count > 0)) return refuse('unit-in-use', use);
    }
    if (!(await updateUnit(tx, { districtId, code, version }, { isActive: isOpen }))) return refuse('unit-changed');
    const data = { before: { isActive: unit.isActive }, after: { isActive: isOpen } };
    const entry = { districtId, at: now, actorId: userId, subject: code, address };
    await recordAudit(tx, { ...entry, action: 'unit-changed', data });
    return ok(null);
  });
  if (set.ok) forgetDirectory(db, districtId);
  return set;
}
