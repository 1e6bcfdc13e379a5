import type { Viewer } from '#lib/access/domain/viewer.ts';
import { CASE_CLASSES } from '#lib/cases/domain/names.ts';
import type { Rules } from '#lib/cases/domain/rules.ts';
import { rulesOf } from '#lib/cases/house-rules.ts';
import { getDirectory } from '#lib/organisation/queries.ts';
import type { Db } from '#lib/platform/db.ts';
import { ok, type Result, refuse } from '#lib/shared/result.ts';
import {
  type CategoryChange,
  type CheckedCategory,
  checkCategory,
  type RoutedMatter,
} from '../domain/category-change.ts';
import { type Rerouted, type RouteEffect, reroutedCases, routeEffect } from '../domain/route-effect.ts';
import { countCasesOfMatter, findWaitingCases } from './affected-cases.ts';
import { type MovedClocks, movedClocks } from './moved-clocks.ts';
import { findStoredCategory, type StoredCategory } from './stored.ts';

export type CategoryPreview = {
  /** null for a new one */
  readonly before: StoredCategory | null;
  readonly after: CheckedCategory;
  /** null for a group, and for a new matter: no case has it yet */
  readonly effect: RouteEffect | null;
  /** requests that wait for dispatch and would be proposed to another unit, some of them */
  readonly rerouted: readonly Rerouted[];
  /** open clocks that another class would move if the office gave it to each request; null where the class stays */
  readonly moved: MovedClocks | null;
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
  if (!before || after.kind === 'group') return ok({ before, after, effect: null, rerouted: [], moved: null });
  const [cases, waiting, moved] = await Promise.all([
    countCasesOfMatter(db, districtId, after.code, now),
    findWaitingCases(db, districtId, after.code),
    movedByClass(db, districtId, { before, after, rules, now }),
  ]);
  return ok({
    before,
    after,
    effect: routeEffect(after, rules, cases),
    rerouted: reroutedCases(after, rules, waiting),
    moved,
  });
}

type ClassChange = {
  readonly before: StoredCategory;
  readonly after: RoutedMatter;
  readonly rules: Rules;
  readonly now: Temporal.Instant;
};

/** A class belongs to each request (domain reference 2.3, 40): this says what giving them the new one would do, and does nothing. */
async function movedByClass(
  db: Db,
  districtId: number,
  { before, after, rules: { calendar, limits }, now }: ClassChange,
): Promise<MovedClocks | null> {
  const former = CASE_CLASSES.find((each) => each === before.class);
  if (!former || former === after.class) return null;
  const relimits = (['handling', 'redo'] as const).map((clock) => ({
    clock,
    class: former,
    from: limits[clock][former],
    to: limits[clock][after.class],
  }));
  return movedClocks(
    db,
    districtId,
    { calendar, now, relimits },
    { case: { categoryCode: after.code, class: former } },
  );
}
