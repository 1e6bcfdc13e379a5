import type { Viewer } from '#lib/access/domain/viewer.ts';
import { rulesOf } from '#lib/cases/house-rules.ts';
import { getDirectory } from '#lib/organisation/queries.ts';
import type { Db } from '#lib/platform/db.ts';
import { ok, type Result, refuse } from '#lib/shared/result.ts';
import { type CategoryChange, type CheckedCategory, checkCategory } from '../domain/category-change.ts';
import { type RouteEffect, routeEffect } from '../domain/route-effect.ts';
import { countCasesOfMatter } from './affected-cases.ts';
import { findStoredCategory, type StoredCategory } from './stored.ts';

export type CategoryPreview = {
  /** null for a new one */
  readonly before: StoredCategory | null;
  readonly after: CheckedCategory;
  /** null for a group, and for a new matter: no case has it yet */
  readonly effect: RouteEffect | null;
};

/** What saving would change and touch. Refuses what saving would refuse, but for two at once. */
export async function previewCategory(
  db: Db,
  { districtId }: Viewer,
  { change, version }: { readonly change: CategoryChange; readonly version: number },
  now: Temporal.Instant,
): Promise<Result<CategoryPreview>> {
  const [directory, before] = await Promise.all([
    getDirectory(db, districtId),
    findStoredCategory(db, districtId, change.code),
  ]);
  if (version === 0 && before) return refuse('code-taken', {}, 'code');
  const rules = rulesOf(directory);
  const checked = checkCategory(change, { rules, categories: directory.categories });
  if (!checked.ok) return checked;
  const after = checked.value;
  if (!before || after.kind === 'group') return ok({ before, after, effect: null });
  const cases = await countCasesOfMatter(db, districtId, after.code, now);
  return ok({ before, after, effect: routeEffect(after, rules, cases) });
}
