import type { Viewer } from '#lib/access/domain/viewer.ts';
import type { WorkingCalendar } from '#lib/calendar/domain/types.ts';
import type { CaseLimits } from './limits.ts';
import type { CaseClass } from './names.ts';
import type { CaseState } from './state.ts';

export type Route =
  | { readonly kind: 'fixed'; readonly unit: string }
  | { readonly kind: 'caseArea' }
  | { readonly kind: 'policyOwner'; readonly fallback: string };

export type HelperRoute =
  | { readonly kind: 'unit'; readonly code: string }
  | { readonly kind: 'caseArea' }
  | { readonly kind: 'policyOwner' };

export type CategoryRule = {
  readonly code: string;
  readonly class: CaseClass;
  readonly route: Route;
  readonly helpers: readonly HelperRoute[];
  readonly isReplyOnly: boolean;
};

export type UnitRule = {
  readonly code: string;
  readonly kind:
    | 'office'
    | 'government-office'
    | 'department'
    | 'vertical'
    | 'court'
    | 'subdistrict'
    | 'external'
    | 'section';
  readonly areaCode: string | null;
  readonly isActive: boolean;
};

export type AreaRule = {
  readonly code: string;
  readonly leadUnitCode: string | null;
  readonly helperUnitCodes: readonly string[];
};

/** The house rules of a district, as data: what an administrator changes, decisions obey. */
export type Rules = {
  readonly calendar: WorkingCalendar;
  readonly limits: CaseLimits;
  /** the investment-promotion office: accepts, dispatches, reviews */
  readonly officeUnitCode: string;
  readonly categories: ReadonlyMap<string, CategoryRule>;
  readonly units: ReadonlyMap<string, UnitRule>;
  readonly areas: ReadonlyMap<string, AreaRule>;
};

/** Who acts, when and under which rules; `draw` in [0, 1) decides samples, so that decisions stay pure. */
export type Acting = {
  readonly viewer: Viewer;
  readonly now: Temporal.Instant;
  readonly rules: Rules;
  readonly draw: number;
};

/** Lead and helpers that the category's route proposes for this case; the dispatcher decides. */
export function proposeUnits(
  state: Pick<CaseState, 'categoryCode' | 'areaCode'>,
  rules: Rules,
): { lead: string | null; helpers: string[] } {
  const category = state.categoryCode ? rules.categories.get(state.categoryCode) : undefined;
  if (!category) return { lead: null, helpers: [] };
  const areaUnit = unitOfArea(state.areaCode, rules);
  const lead = leadOfRoute(category.route, areaUnit);
  const ofArea = state.areaCode ? (rules.areas.get(state.areaCode)?.helperUnitCodes ?? []) : [];
  const helpers = [...category.helpers.flatMap((helper) => unitOfHelper(helper, areaUnit)), ...ofArea];
  return { lead, helpers: [...new Set(helpers)].filter((code) => code !== lead && mayBeAddressed(code, rules)) };
}

/** Courts and prosecutors are referred to, never dispatched to (domain reference 2.0, rule 14). */
export const mayBeAddressed = (unitCode: string, rules: Rules): boolean => {
  const unit = rules.units.get(unitCode);
  return unit?.isActive === true && unit.kind !== 'court' && unit.kind !== 'section';
};

function leadOfRoute(route: Route, areaUnit: string | null): string | null {
  switch (route.kind) {
    case 'fixed':
      return route.unit;
    case 'caseArea':
      return areaUnit;
    case 'policyOwner':
      return route.fallback;
  }
}

function unitOfHelper(helper: HelperRoute, areaUnit: string | null): string[] {
  if (helper.kind === 'unit') return [helper.code];
  return helper.kind === 'caseArea' && areaUnit ? [areaUnit] : [];
}

/** The unit that answers for an area, null where none does. */
export const unitOfArea = (areaCode: string | null, rules: Rules): string | null =>
  areaCode === null ? null : (rules.areas.get(areaCode)?.leadUnitCode ?? null);
