import { can } from '#lib/access/domain/permissions.ts';
import { hasRole, hasRoleIn, type Viewer } from '#lib/access/domain/viewer.ts';
import { sideOf } from '#lib/enterprises/domain/profile-rights.ts';
import type { PackageActor } from './package-life.ts';

export type Ties = {
  /** the unit from which an industry steward serves the company today; null where none does */
  readonly stewardUnit: string | null;
  /** the viewer, or somebody they stand in for, is the company's service officer today */
  readonly isServiceOfficer: boolean;
};

type Company = { readonly id: string; readonly areaCode: string | null };

/**
 * What somebody is to a company's package (domain reference 1.2): drafts come from its service officer, an officer of its area
 * or the office; who reviews stands apart.
 */
export function packageActor(viewer: Viewer, company: Company, { stewardUnit, isServiceOfficer }: Ties): PackageActor {
  const side = sideOf(viewer, company);
  const reviews = can(viewer, 'packages:review');
  return {
    userId: viewer.userId,
    composes: can(viewer, 'packages:compose') && (isServiceOfficer || side === 'office' || side === 'officer'),
    reviewsForDepartment: reviews && hasRoleIn(viewer, stewardUnit, 'liaison', 'unit-head'),
    reviewsForOffice: reviews && hasRole(viewer, 'office-head', 'reviewer'),
    receives: side === 'company',
  };
}
