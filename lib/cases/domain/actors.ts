import { isOfCompany } from '#lib/access/domain/company-sight.ts';
import { hasRole, hasRoleIn, standsInFor, type Viewer } from '#lib/access/domain/viewer.ts';
import { activeAssignment, type CaseState, leadOf } from './state.ts';

/** Why somebody may act on a case. Each command names the ones it accepts; everything else is refused. */

export const actsForCompany = (viewer: Viewer, state: CaseState): boolean => isOfCompany(viewer, state);

export const isDispatcher = (viewer: Viewer): boolean => hasRole(viewer, 'dispatcher', 'office-head');

/** Who decides what becomes of a request that came in: after an appeal only the office head (rule 16). */
export const decidesOn = (viewer: Viewer, state: CaseState): boolean =>
  state.isAppealed && state.status === 'submitted' ? isOfficeHead(viewer) : isDispatcher(viewer);

export const isOfficeHead = (viewer: Viewer): boolean => hasRole(viewer, 'office-head');

/** The handler of a case never reviews it, nor does whoever stands in for the handler (domain reference 2.0, rule 8). */
export const isReviewer = (viewer: Viewer, state: CaseState): boolean =>
  !state.handlerIds.includes(viewer.userId) &&
  viewer.posts.some(
    ({ role, insteadOf }) =>
      (role === 'reviewer' || role === 'office-head') && !(insteadOf && state.handlerIds.includes(insteadOf.userId)),
  );

/** Decides for the office on what a unit asks for; nobody decides on what they work on themselves (rule 8). */
export const decidesForOffice = (viewer: Viewer, state: CaseState): boolean =>
  isReviewer(viewer, state) || (isDispatcher(viewer) && !state.handlerIds.includes(viewer.userId));

/** May sign for a unit and pass its cases to colleagues. */
export const answersForUnit = (viewer: Viewer, unitCode: string): boolean =>
  hasRoleIn(viewer, unitCode, 'liaison', 'unit-head', 'desk-head', 'service-officer', 'talent-officer');

export const answersForLead = (viewer: Viewer, state: CaseState): boolean => {
  const lead = leadOf(state);
  return lead !== null && answersForUnit(viewer, lead.unitCode);
};

/** Works on a unit's part: whoever answers for the unit, or the colleague it is assigned to (any handler until then). */
export const worksForUnit = (viewer: Viewer, state: CaseState, unitCode: string): boolean => {
  const assignment = activeAssignment(state, unitCode);
  if (!assignment) return false;
  if (answersForUnit(viewer, unitCode)) return true;
  const { assigneeId } = assignment;
  const isFree = assigneeId === null || assigneeId === viewer.userId || standsInFor(viewer).includes(assigneeId);
  return isFree && hasRoleIn(viewer, unitCode, 'handler');
};

export const worksForLead = (viewer: Viewer, state: CaseState): boolean => {
  const lead = leadOf(state);
  return lead !== null && worksForUnit(viewer, state, lead.unitCode);
};

/** The active assignments on which this person works, lead first. */
export const assignmentsWorkedOn = (viewer: Viewer, state: CaseState) =>
  state.assignments.filter((each) => each.endedAt === null && worksForUnit(viewer, state, each.unitCode));

/** Takes part in the case as staff: may leave a note or write to the company. */
export const takesPartAsStaff = (viewer: Viewer, state: CaseState): boolean =>
  hasRole(viewer, 'dispatcher', 'reviewer', 'caller', 'office-head') || assignmentsWorkedOn(viewer, state).length > 0;
