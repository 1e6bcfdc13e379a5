import { OFFICE_ROLES, OVERSIGHT_ROLES, UNIT_ROLES } from './roles.ts';
import { hasRole, type Viewer } from './viewer.ts';

/** Where somebody's work begins: a company at its requests, staff at what waits for them, leaders at the figures. */
export function homeOf(viewer: Viewer): string {
  if (viewer.kind === 'company') return '/my';
  if (hasRole(viewer, ...OFFICE_ROLES, ...UNIT_ROLES)) return '/desk';
  if (hasRole(viewer, ...OVERSIGHT_ROLES)) return '/insight';
  return '/account';
}
