import { can } from '#lib/access/domain/permissions.ts';
import type { Viewer } from '#lib/access/domain/viewer.ts';
import { recordAudit } from '#lib/audit/record.ts';
import { rulesOf } from '#lib/cases/house-rules.ts';
import { raiseRevision } from '#lib/organisation/commands/raise-revision.ts';
import { forgetDirectory, getDirectory } from '#lib/organisation/queries.ts';
import type { Db } from '#lib/platform/db.ts';
import { type Result, refuse } from '#lib/shared/result.ts';
import { type CategoryChange, type CheckedCategory, checkCategory } from '../domain/category-change.ts';
import { findCategoryRow, saveCategoryRow } from '../repository/categories.ts';

export type CategoryOrder = {
  readonly change: CategoryChange;
  /** as it was seen; 0 for a new one */
  readonly version: number;
  readonly address: string | null;
};

/**
 * Enters or changes a matter or group, with before and after in the audit. Cases keep the unit and the limits they have. Refuses
 * `forbidden`, what `checkCategory` refuses, `code-taken` and `setting-changed`.
 */
export async function saveCategory(
  db: Db,
  viewer: Viewer,
  { change, version, address }: CategoryOrder,
  now: Temporal.Instant,
): Promise<Result<CheckedCategory>> {
  const { districtId, userId: actorId } = viewer;
  if (!can(viewer, 'organisation:manage')) return refuse('forbidden');
  const directory = await getDirectory(db, districtId);
  const checked = checkCategory(change, { rules: rulesOf(directory), categories: directory.categories });
  if (!checked.ok) return checked;
  const { code } = change;
  const saved = await db.$transaction(async (tx): Promise<Result<CheckedCategory>> => {
    const before = await findCategoryRow(tx, districtId, code);
    if (version === 0 && before) return refuse('code-taken', {}, 'code');
    if (!(await saveCategoryRow(tx, districtId, checked.value, version))) return refuse('setting-changed');
    await raiseRevision(tx, districtId);
    const data = { before, after: checked.value };
    await recordAudit(tx, { districtId, at: now, action: 'category-changed', actorId, subject: code, address, data });
    return checked;
  });
  if (saved.ok) forgetDirectory(db, districtId);
  return saved;
}
