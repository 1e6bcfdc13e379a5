import type { Viewer } from '#lib/access/domain/viewer.ts';
import { rulesOf } from '#lib/cases/house-rules.ts';
import { getDirectory } from '#lib/organisation/queries.ts';
import type { Db } from '#lib/platform/db.ts';
import { ok, type Result, refuse } from '#lib/shared/result.ts';
import { type AreaChange, type AreaEffect, areaEffect, checkArea } from '../domain/area-change.ts';
import { countCasesOfArea, countUseOfArea } from './affected-cases.ts';
import { findStoredArea, type StoredArea } from './stored.ts';

export type AreaPreview = {
  /** null for a new one */
  readonly before: StoredArea | null;
  readonly after: AreaChange;
  readonly effect: AreaEffect;
};

/** What saving would change and touch. Refuses what saving would refuse, but for two at once. */
export async function previewArea(
  db: Db,
  { districtId }: Viewer,
  { change, version }: { readonly change: AreaChange; readonly version: number },
  now: Temporal.Instant,
): Promise<Result<AreaPreview>> {
  const { code } = change;
  const [directory, before, use, cases] = await Promise.all([
    getDirectory(db, districtId),
    findStoredArea(db, districtId, code),
    countUseOfArea(db, districtId, code),
    countCasesOfArea(db, districtId, code, now),
  ]);
  if (version === 0 && before) return refuse('code-taken', {}, 'code');
  const rules = rulesOf(directory);
  const checked = checkArea(change, rules, use);
  return checked.ok ? ok({ before, after: change, effect: { ...use, ...areaEffect(change, rules, cases) } }) : checked;
}
