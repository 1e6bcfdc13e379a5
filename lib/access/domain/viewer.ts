import type { CompanyRole, StaffRole } from './roles.ts';
import { AREA_ROLES, OFFICE_ROLES, OVERSIGHT_ROLES, UNIT_ROLES } from './roles.ts';

export type Post = {
  readonly unitCode: string;
  readonly areaCode: string | null;
  readonly role: StaffRole;
  /** 代理: the post is this person's, and the viewer stands in for them today */
  readonly insteadOf?: { readonly userId: string; readonly name: string; readonly nameEn: string | null };
};

export type Membership = { readonly enterpriseId: string; readonly role: CompanyRole };

/** Who is looking or acting: a signed-in person with everything the rules ask about, loaded once per request. */
export type Viewer = {
  readonly userId: string;
  readonly districtId: number;
  readonly login: string;
  readonly name: string;
  readonly kind: 'company' | 'staff';
  readonly posts: readonly Post[];
  readonly memberships: readonly Membership[];
};

export const hasRole = (viewer: Viewer, ...roles: readonly StaffRole[]): boolean =>
  viewer.posts.some((post) => roles.includes(post.role));

export const hasRoleIn = (viewer: Viewer, unitCode: string | null, ...roles: readonly StaffRole[]): boolean =>
  unitCode !== null && viewer.posts.some((post) => post.unitCode === unitCode && roles.includes(post.role));

/** Whose posts the viewer has today besides their own (代理). */
export const standsInFor = (viewer: Viewer): string[] => [
  ...new Set(viewer.posts.flatMap(({ insteadOf }) => insteadOf?.userId ?? [])),
];

/** The person and those they stand in for today. */
export const actsAs = (viewer: Viewer): string[] => [viewer.userId, ...standsInFor(viewer)];

/** Whether somebody is one of a company's own people. An agent files requests for it, no more. */
export const belongsTo = (viewer: Viewer, enterpriseId: string): boolean =>
  ownCompaniesOf(viewer).includes(enterpriseId);

/** The companies whose own people somebody is; of a person at work in the portal it is the one they act for. */
export const ownCompaniesOf = ({ kind, memberships }: Viewer): string[] =>
  kind === 'company' ? memberships.filter(({ role }) => role !== 'agent').map(({ enterpriseId }) => enterpriseId) : [];

/** The company somebody acts for as one of its own people; null for staff, agents and founders. */
export const ownCompanyOf = (viewer: Viewer): string | null => ownCompaniesOf(viewer)[0] ?? null;

/** The viewer with their own posts alone, or with those of one person they stand in for. */
export const withPostsOf = (viewer: Viewer, userId: string | null): Viewer => ({
  ...viewer,
  posts: viewer.posts.filter(({ insteadOf }) => insteadOf === undefined || insteadOf.userId === userId),
});

/** Sees every case of the district (design 5: the office, leaders, the supervision office). */
export const seesWholeDistrict = (viewer: Viewer): boolean => hasRole(viewer, ...OFFICE_ROLES, ...OVERSIGHT_ROLES);

/** Units whose cases the viewer works on. */
export const unitsOf = (viewer: Viewer): string[] => [
  ...new Set(viewer.posts.filter((post) => isOneOf(UNIT_ROLES, post.role)).map((post) => post.unitCode)),
];

/** Areas whose cases the viewer may read because of a post in the sub-district. */
export const areasOf = (viewer: Viewer): string[] => [
  ...new Set(viewer.posts.flatMap((post) => (isOneOf(AREA_ROLES, post.role) && post.areaCode ? [post.areaCode] : []))),
];

/** Works on cases at all: administrators and auditors never do (三权分立). */
export const worksOnCases = (viewer: Viewer): boolean =>
  viewer.kind === 'staff' && hasRole(viewer, ...OFFICE_ROLES, ...OVERSIGHT_ROLES, ...UNIT_ROLES);

/** Who has deadlines of their own, for a calendar: a company's people, and staff who work on cases. */
export const mayHaveFeed = (viewer: Viewer): boolean => viewer.kind === 'company' || worksOnCases(viewer);

const isOneOf = <T extends string>(list: readonly T[], value: string): value is T =>
  (list as readonly string[]).includes(value);
