import { can } from '#lib/access/domain/permissions.ts';
import type { Viewer } from '#lib/access/domain/viewer.ts';
import { recordAudit } from '#lib/audit/record.ts';
import { rulesOf } from '#lib/cases/house-rules.ts';
import { raiseRevision } from '#lib/organisation/commands/raise-revision.ts';
import { forgetDirectory, getDirectory } from '#lib/organisation/queries.ts';
import type { Db } from '#lib/platform/db.ts';
import { type Result, refuse } from '#lib/shared/result.ts';
import { type AreaChange, checkArea } from '../domain/area-change.ts';
import { countUseOfArea } from '../queries/affected-cases.ts';
import { findStoredArea } from '../queries/stored.ts';
import { saveAreaRow } from '../repository/areas.ts';

export type AreaOrder = {
  readonly change: AreaChange;
  /** as it was seen; 0 for a new one */
  readonly version: number;
  readonly address: string | null;
};

/**
 * Enters or changes an area, with before and after in the audit. Cases keep the unit they have. Refuses `forbidden`, what `checkArea`
 * refuses, `code-taken` and `setting-changed`.
 */
export async function saveArea(
  db: Db,
  viewer: Viewer,
  { change, version, address }: AreaOrder,
  now: Temporal.Instant,
): Promise<Result<AreaChange>> {
  const { districtId, userId: actorId } = viewer;
  if (!can(viewer, 'organisation:manage')) return refuse('forbidden');
  const rules = rulesOf(await getDirectory(db, districtId));
  const { code } = change;
  const saved = await db.$transaction(async (tx): Promise<Result<AreaChange>> => {
    const checked = checkArea(change, rules, await countUseOfArea(tx, districtId, code));
    if (!checked.ok) return checked;
    const before = await findStoredArea(tx, districtId, code);
    if (version === 0 && before) return refuse('code-taken', {}, 'code');
    if (!(await saveAreaRow(tx, districtId, change, version))) return refuse('setting-changed');
    await raiseRevision(tx, districtId);
    const data = { before, after: change };
    await recordAudit(tx, { districtId, at: now, action: 'area-changed', actorId, subject: code, address, data });
    return checked;
  });
  if (saved.ok) forgetDirectory(db, districtId);
  return saved;
}
