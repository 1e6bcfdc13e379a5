import { mayBeAddressed, proposeUnits, type Rules } from '#lib/cases/domain/rules.ts';
import { ok, type Refused, type Result, refuse } from '#lib/shared/result.ts';

export const AREA_KINDS = ['subdistrict', 'town', 'park'] as const;

export type AreaChange = {
  readonly code: string;
  readonly name: string;
  readonly nameEn: string;
  readonly kind: (typeof AREA_KINDS)[number];
  /** null: the dispatcher decides */
  readonly leadUnitCode: string | null;
  readonly helperUnitCodes: readonly string[];
  readonly isActive: boolean;
};

/** What still belongs to an area. */
export type AreaUse = { readonly openCases: number; readonly companies: number };

/** Whether an area can stand: its units can be addressed, and it is closed only when nothing on its way belongs to it. */
export function checkArea(change: AreaChange, rules: Rules, use: AreaUse): Result<AreaChange> {
  const { leadUnitCode: lead, helperUnitCodes: helpers } = change;
  if (lead !== null && !mayBeAddressed(lead, rules)) return refuse('unit-cannot-lead', { unit: lead }, 'leadUnitCode');
  const fault = helpers.map((unit, index) => refuseHelper(change, unit, index, rules)).find((each) => each !== null);
  if (fault) return fault;
  const { openCases, companies } = use;
  return !change.isActive && openCases + companies > 0
    ? refuse('area-in-use', { openCases, companies }, 'isActive')
    : ok(change);
}

function refuseHelper(change: AreaChange, unit: string, index: number, rules: Rules): Refused | null {
  const { leadUnitCode, helperUnitCodes } = change;
  const field = `helperUnits.${index}`;
  if (unit === leadUnitCode) return refuse('lead-is-helper', {}, field);
  if (helperUnitCodes.indexOf(unit) !== index) return refuse('helper-twice', {}, field);
  return mayBeAddressed(unit, rules) ? null : refuse('unit-cannot-help', { unit }, field);
}

/** How many cases of one matter an area had in the last ninety days. */
export type CasesOfCategory = { readonly categoryCode: string | null; readonly recent: number };

export type AreaEffect = AreaUse & { readonly recent: number; readonly moved: number };

/** Of the cases of the last ninety days, those whose lead would be another one now. */
export function areaEffect(
  area: AreaChange,
  rules: Rules,
  cases: readonly CasesOfCategory[],
): Omit<AreaEffect, keyof AreaUse> {
  const after: Rules = { ...rules, areas: new Map(rules.areas).set(area.code, area) };
  const leadBy = (house: Rules, categoryCode: string | null) =>
    proposeUnits({ categoryCode, areaCode: area.code }, house).lead;
  return {
    recent: cases.reduce((sum, { recent }) => sum + recent, 0),
    moved: cases.reduce(
      (sum, { categoryCode, recent }) =>
        leadBy(rules, categoryCode) === leadBy(after, categoryCode) ? sum : sum + recent,
      0,
    ),
  };
}
