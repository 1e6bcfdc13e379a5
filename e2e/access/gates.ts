import { homeOf, mayReadFigures } from '#lib/access/domain/home.ts';
import { can, type Permission } from '#lib/access/domain/permissions.ts';
import { ADMINISTRATOR_ROLES } from '#lib/access/domain/roles.ts';
import { hasRole, seesWholeDistrict, type Viewer, worksOnCases } from '#lib/access/domain/viewer.ts';

/**
 * How a page, an action or a call answers somebody: `open`, or closed by asking to sign in (401), by leading to their own
 * home, as if there were nothing (404), or by refusing (403).
 */
export type Outcome = 'open' | 'sign-in' | 'home' | 'absent' | 'refused';

/** What whoever comes is to find; null is somebody not signed in. */
export type Gate = (viewer: Viewer | null) => Outcome;

export const everybody: Gate = () => 'open';

/** For those who are not in yet; whoever is goes on to where their work begins. */
export const visitors: Gate = (viewer) => (viewer ? 'home' : 'open');

export const signedIn: Gate = (viewer) => (viewer ? 'open' : 'sign-in');

/** Behind a step that nobody of the cast has before them: on to where their work begins. */
export const secondStep: Gate = (viewer) => (viewer ? 'home' : 'sign-in');

type Closed = Exclude<Outcome, 'open' | 'sign-in'>;

const asking =
  (isLetIn: (viewer: Viewer) => boolean, closed: (viewer: Viewer) => Closed): Gate =>
  (viewer) => {
    if (!viewer) return 'sign-in';
    return isLetIn(viewer) ? 'open' : closed(viewer);
  };

const isStaff = ({ kind }: Viewer): boolean => kind === 'staff';
const isCompany = ({ kind }: Viewer): boolean => kind === 'company';
const worksAtDesk = (viewer: Viewer): boolean => isStaff(viewer) && worksOnCases(viewer);
const readsFigures = (viewer: Viewer): boolean => isStaff(viewer) && mayReadFigures(viewer);
const administers = (viewer: Viewer): boolean =>
  hasRole(viewer, ...ADMINISTRATOR_ROLES) || can(viewer, 'exports:approve');
const home = (): Closed => 'home';
const refused = (): Closed => 'refused';
/** A page of staff: the other kind is led home, staff without the right find nothing. */
const absentForStaff = (viewer: Viewer): Closed => (isStaff(viewer) ? 'absent' : 'home');

/** Pages. */
export const page = {
  company: asking(isCompany, home),
  staff: asking(isStaff, home),
  /** An administrator's post is nobody else's to hold. */
  delegation: asking((viewer) => isStaff(viewer) && !hasRole(viewer, ...ADMINISTRATOR_ROLES), absentForStaff),
  desk: asking(worksAtDesk, home),
  figures: asking(readsFigures, home),
  board: asking((viewer) => isStaff(viewer) && seesWholeDistrict(viewer), home),
  administration: asking(administers, absentForStaff),
  permission: (name: Permission): Gate => asking((viewer) => can(viewer, name), absentForStaff),
};

/** Forms, files and calls: a refusal instead of another page. */
export const act = {
  company: asking(isCompany, refused),
  staff: asking(isStaff, refused),
  desk: asking(worksAtDesk, refused),
  figures: asking(readsFigures, refused),
  /** Companies, and staff who work on cases. */
  filing: asking((viewer) => isCompany(viewer) || worksAtDesk(viewer), refused),
  permission: (name: Permission): Gate => asking((viewer) => can(viewer, name), refused),
  anyPermission: (...names: readonly Permission[]): Gate =>
    asking((viewer) => names.some((name) => can(viewer, name)), refused),
};

/** Where somebody is led who comes to a page that is not theirs. */
export const homePathOf = (viewer: Viewer | null): string | null => (viewer ? homeOf(viewer) : null);
