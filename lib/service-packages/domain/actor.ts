import { hasRole, hasRoleIn, type Viewer } from '#lib/access/domain/viewer.ts';
import { sideOf } from '#lib/enterprises/domain/profile-rights.ts';
import type { PackageActor } from './package-life.ts';

export type Ties = {
  /** the unit from which an industry steward serves the company today; null where none does */
  readonly stewardUnit: string | null;
  /** the viewer is the company's service officer today */
  readonly isServiceOfficer: boolean;
};

type Company = { readonly id: string; readonly areaCode: string | null };

/**
 * What somebody is to a company's package (domain reference 1.2): drafts come from its service officer, an officer of its area
 * or the office; who reviews stands apart.
 */
export function packageActor(viewer: Viewer, company: Company, { stewardUnit, isServiceOfficer }: Ties): PackageActor {
  const side = sideOf(viewer, company);
  return {
    userId: viewer.userId,
    composes: isServiceOfficer || side === 'office' || side === 'officer',
    reviewsForDepartment: hasRoleIn(viewer, stewardUnit, 'liaison', 'handler', 'unit-head'),
    reviewsForOffice: hasRole(viewer, 'office-head', 'reviewer'),
    receives: side === 'company',
  };
}
