import { hasRole, type Viewer } from '#lib/access/domain/viewer.ts';

/** Enters a company that is not known yet: the office that takes requests on. */
export const mayEnterCompany = (viewer: Viewer): boolean => hasRole(viewer, 'dispatcher', 'office-head');
