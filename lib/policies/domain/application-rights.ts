import { can } from '#lib/access/domain/permissions.ts';
import { actsAs, areasOf, belongsTo, hasRole, unitsOf, type Viewer } from '#lib/access/domain/viewer.ts';
import { isOffice } from '#lib/enterprises/domain/profile-rights.ts';
import type { ApplicationSide } from './application.ts';

export type ApplicationPlace = {
  readonly enterpriseId: string;
  /** 街镇 of the company's operating address */
  readonly areaCode: string | null;
  /** who sits in the company's team */
  readonly team: readonly string[];
  /** the unit that answers for the policy */
  readonly contactUnitCode: string | null;
};

/**
 * As what somebody records steps of a company's application for a policy; null: not at all. The company's own people; the office
 * for all; a service officer for companies of their sub-district or whose team they sit in; people of the policy's contact unit.
 */
export function applicationSideOf(viewer: Viewer, place: ApplicationPlace): ApplicationSide | null {
  if (viewer.kind === 'company') return belongsTo(viewer, place.enterpriseId) ? 'company' : null;
  if (!can(viewer, 'applications:keep')) return null;
  if (isOffice(viewer)) return 'staff';
  const { areaCode, team, contactUnitCode } = place;
  const serves =
    hasRole(viewer, 'service-officer') &&
    ((areaCode !== null && areasOf(viewer).includes(areaCode)) ||
      actsAs(viewer).some((userId) => team.includes(userId)));
  const answers =
    hasRole(viewer, 'liaison', 'handler') && contactUnitCode !== null && unitsOf(viewer).includes(contactUnitCode);
  return serves || answers ? 'staff' : null;
}
