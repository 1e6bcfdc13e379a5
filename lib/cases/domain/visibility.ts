import { isOfCompany } from '#lib/access/domain/company-sight.ts';
import { areasOf, seesWholeDistrict, unitsOf, type Viewer, worksOnCases } from '#lib/access/domain/viewer.ts';
import type { CaseState } from './state.ts';

type Seen = Pick<CaseState, 'status' | 'enterpriseId' | 'filedById' | 'areaCode' | 'assignments' | 'clocks'>;

/**
 * Whether this person may know of the case at all; `scope.ts` says the same in SQL. A draft is its writer's alone; a company's
 * owner sees its cases, a member those it filed while it is one (so that a confidential one stays between filer and owner, rule
 * 21). Staff go on seeing what they filed for a company.
 */
export function isVisibleTo(viewer: Viewer, state: Seen): boolean {
  if (viewer.kind === 'company') {
    return isOfCompany(viewer, state) && (state.status !== 'draft' || state.filedById === viewer.userId);
  }
  if (state.status === 'draft') return state.filedById === viewer.userId;
  if (seesWholeDistrict(viewer)) return true;
  if (worksOnCases(viewer) && state.filedById === viewer.userId) return true;
  const units = unitsOf(viewer);
  const takesPart = unitsIn(state).some((unitCode) => units.includes(unitCode));
  return takesPart || (state.areaCode !== null && areasOf(viewer).includes(state.areaCode));
}

/** The units that see a case because they take part in it: lead and helpers unless it was taken back, and whoever calls back. */
export function unitsIn({ assignments, clocks }: Pick<CaseState, 'assignments' | 'clocks'>): string[] {
  const addressed = assignments.filter((each) => each.endReason !== 'returned').map((each) => each.unitCode);
  const calling = clocks.filter((clock) => clock.name === 'callback').flatMap((clock) => clock.unitCode ?? []);
  return [...new Set([...addressed, ...calling])];
}
