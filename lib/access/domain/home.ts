import { ADMINISTRATOR_ROLES, OFFICE_ROLES, OVERSIGHT_ROLES, UNIT_ROLES } from './roles.ts';
import { hasRole, type Viewer } from './viewer.ts';

/** Where somebody's work begins: a company at its requests, staff at what waits for them, leaders at the figures, administrators at the house. */
export function homeOf(viewer: Viewer): string {
  if (viewer.kind === 'company') return '/my';
  if (hasRole(viewer, ...OFFICE_ROLES, ...UNIT_ROLES)) return '/desk';
  if (hasRole(viewer, ...OVERSIGHT_ROLES)) return '/insight';
  return hasRole(viewer, ...ADMINISTRATOR_ROLES) ? '/admin' : '/account';
}

/** Whether the figures are part of somebody's work: the office, those above it, and heads of units. */
export const mayReadFigures = (viewer: Viewer): boolean =>
  hasRole(viewer, ...OFFICE_ROLES, ...OVERSIGHT_ROLES, 'unit-head', 'desk-head');

/** Whether cases wait for somebody, or orders that somebody gave: administrators, auditors and those who only read have no queue. */
export const hasQueue = (viewer: Viewer): boolean => hasRole(viewer, ...OFFICE_ROLES, ...UNIT_ROLES, 'supervision');
