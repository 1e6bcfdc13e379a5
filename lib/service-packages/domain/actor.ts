import { can } from '#lib/access/domain/permissions.ts';
import { hasRole, hasRoleIn, type Viewer } from '#lib/access/domain/viewer.ts';
import { sideOf } from '#lib/enterprises/domain/profile-rights.ts';
import type { PackageActor } from './package-life.ts';

export type Ties = {
  /** the department that reviews the version (`reviewUnitOf`); null where none does */
  readonly stewardUnit: string | null;
  /** the viewer, or somebody they stand in for, is the company's service officer today */
  readonly isServiceOfficer: boolean;
};

type Company = { readonly id: string; readonly areaCode: string | null };

type Submitted = { readonly status: string; readonly departmentCode: string | null };

/**
 * The department that reviews a version for the accuracy of its policies (domain reference 1.2, step 5). A draft will go to the unit
 * from which an industry steward serves the company today; what is submitted stays with the unit that was asked then: it can answer
 * though the seat has passed to another unit or to nobody, and no review once asked for falls away unnoticed. Whoever holds the post of
 * liaison or head in that unit when it is reviewed gives it, so a person who has left is replaced. Returned to its writers
 * and submitted again, it goes by the team of that day.
 */
export const reviewUnitOf = (version: Submitted | undefined, stewardUnit: string | null): string | null =>
  version === undefined || version.status === 'draft' ? stewardUnit : version.departmentCode;

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
