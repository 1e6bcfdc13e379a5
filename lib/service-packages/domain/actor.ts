import { hasRole, hasRoleIn, type Viewer } from '#lib/access/domain/viewer.ts';
import { sideOf } from '#lib/enterprises/domain/profile-rights.ts';
import type { PackageActor } from './package-life.ts';

type Company = {
  readonly id: string;
  readonly areaCode: string | null;
  /** the unit from which an industry steward serves the company today; null where none does */
  readonly stewardUnit: string | null;
};

/** What somebody is to a company's package (domain reference 1.2): who drafts is who keeps its profile, who reviews stands apart. */
export function packageActor(viewer: Viewer, company: Company): PackageActor {
  const side = sideOf(viewer, company);
  return {
    userId: viewer.userId,
    composes: side === 'office' || side === 'officer',
    reviewsForDepartment: hasRoleIn(viewer, company.stewardUnit, 'liaison', 'handler', 'unit-head'),
    reviewsForOffice: hasRole(viewer, 'office-head', 'reviewer'),
    receives: side === 'company',
  };
}
