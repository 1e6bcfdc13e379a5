import { areasOf, seesWholeDistrict, unitsOf, type Viewer } from '#lib/access/domain/viewer.ts';
import type { CaseState } from './state.ts';

type Seen = Pick<CaseState, 'status' | 'enterpriseId' | 'filedById' | 'areaCode' | 'assignments' | 'clocks'>;

/**
 * Whether this person may know of the case at all; `scope.ts` says the same in SQL. A draft is its writer's alone; a company's
 * owner sees its cases, a member those it filed (so that a confidential one stays between filer and owner, rule 21).
 */
export function isVisibleTo(viewer: Viewer, state: Seen): boolean {
  if (state.status === 'draft') return state.filedById === viewer.userId;
  if (viewer.kind === 'company') {
    const owns = viewer.memberships.some((each) => each.enterpriseId === state.enterpriseId && each.role === 'owner');
    return owns || state.filedById === viewer.userId;
  }
  if (seesWholeDistrict(viewer)) return true;
  const units = unitsOf(viewer);
  const isAddressed = state.assignments.some((each) => units.includes(each.unitCode) && each.endReason !== 'returned');
  const mustCallBack = state.clocks.some((clock) => clock.name === 'callback' && units.includes(clock.unitCode ?? ''));
  return isAddressed || mustCallBack || (state.areaCode !== null && areasOf(viewer).includes(state.areaCode));
}
