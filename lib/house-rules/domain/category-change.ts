import type { CaseClass } from '#lib/cases/domain/names.ts';
import { type HelperRoute, mayBeAddressed, type Route, type Rules } from '#lib/cases/domain/rules.ts';
import { ok, type Result, refuse } from '#lib/shared/result.ts';

type Common = {
  readonly code: string;
  readonly name: string;
  readonly nameEn: string;
  readonly isActive: boolean;
};

export type GroupChange = Common & { readonly kind: 'group' };

export type MatterChange = Common & {
  readonly kind: 'matter';
  readonly parentCode: string;
  readonly class: CaseClass;
  /** null where nobody chose one: such a matter is not saved */
  readonly route: Route | null;
  readonly helpers: readonly HelperRoute[];
  readonly keywords: readonly string[];
  readonly hint: string | null;
  readonly hintEn: string | null;
  readonly isReplyOnly: boolean;
};

export type CategoryChange = GroupChange | MatterChange;

export type RoutedMatter = MatterChange & { readonly route: Route };
export type CheckedCategory = GroupChange | RoutedMatter;

export type KnownCategory = {
  readonly code: string;
  readonly parentCode: string | null;
  readonly class: string | null;
  readonly isActive: boolean;
};

type House = { readonly rules: Rules; readonly categories: ReadonlyMap<string, KnownCategory> };

/** Whether a matter or group can stand in this house: its group is there, and every unit it leads to can be addressed. */
export function checkCategory(change: CategoryChange, house: House): Result<CheckedCategory> {
  return change.kind === 'group' ? checkGroup(change, house) : checkMatter(change, house);
}

function checkGroup(change: GroupChange, { categories }: House): Result<CheckedCategory> {
  if (change.isActive) return ok(change);
  const inUse = [...categories.values()].filter((each) => each.parentCode === change.code && each.isActive).length;
  return inUse > 0 ? refuse('group-in-use', { count: inUse }, 'isActive') : ok(change);
}

function checkMatter(change: MatterChange, { rules, categories }: House): Result<CheckedCategory> {
  const group = categories.get(change.parentCode);
  if (!group || group.class !== null || group.code === change.code) {
    return refuse('unknown-category', {}, 'parentCode');
  }
  if (change.isActive && !group.isActive) return refuse('group-closed', {}, 'isActive');
  const { route } = change;
  if (!route) return refuse('route-missing', {}, 'routeUnit');
  const lead = unitOfRoute(route);
  if (lead !== null && !mayBeAddressed(lead, rules)) return refuse('unit-cannot-lead', { unit: lead }, 'routeUnit');
  const helperFault = refuseHelpers(change, lead, rules);
  return helperFault ?? ok({ ...change, route });
}

function refuseHelpers({ helpers }: MatterChange, lead: string | null, rules: Rules) {
  const units = helpers.flatMap((helper) => (helper.kind === 'unit' ? [helper.code] : []));
  for (const [index, unit] of units.entries()) {
    const field = `helperUnits.${index}`;
    if (unit === lead) return refuse('lead-is-helper', {}, field);
    if (units.indexOf(unit) !== index) return refuse('helper-twice', {}, field);
    if (!mayBeAddressed(unit, rules)) return refuse('unit-cannot-help', { unit }, field);
  }
  return null;
}

/** The unit a route names itself; null where the case's area decides. */
export function unitOfRoute(route: Route): string | null {
  if (route.kind === 'fixed') return route.unit;
  return route.kind === 'policyOwner' ? route.fallback : null;
}
