import { can, type Permission } from '#lib/access/domain/permissions.ts';
import type { Viewer } from '#lib/access/domain/viewer.ts';

/** The parts of the administration, each with the permission that opens it; a part that is not built has no entry. */
export const ADMIN_SECTIONS = [
  { key: 'units', href: '/admin/units', permission: 'organisation:manage' },
  { key: 'people', href: '/admin/people', permission: 'people:manage' },
  { key: 'rights', href: '/admin/rights', permission: 'rights:grant' },
  { key: 'signIn', href: '/admin/sign-in', permission: 'rights:grant' },
  { key: 'tokens', href: '/admin/tokens', permission: 'tokens:manage' },
  { key: 'categories', href: '/admin/categories', permission: 'organisation:manage' },
  { key: 'areas', href: '/admin/areas', permission: 'organisation:manage' },
  { key: 'calendars', href: '/admin/calendars', permission: 'organisation:manage' },
  { key: 'limits', href: '/admin/limits', permission: 'organisation:manage' },
  { key: 'endpoints', href: '/admin/endpoints', permission: 'organisation:manage' },
  { key: 'ladders', href: '/admin/ladders', permission: 'organisation:manage' },
  { key: 'noticeTexts', href: '/admin/notice-texts', permission: 'texts:manage' },
  { key: 'sending', href: '/admin/sending', permission: 'organisation:manage' },
  { key: 'appearance', href: '/admin/appearance', permission: 'organisation:manage' },
  { key: 'background', href: '/admin/background', permission: 'background:operate' },
  { key: 'footer', href: '/admin/footer', permission: 'texts:manage' },
  { key: 'inspection', href: '/admin/inspection', permission: 'rights:inspect' },
  { key: 'audit', href: '/admin/audit', permission: 'audit:read' },
  { key: 'exports', href: '/admin/exports', permission: 'exports:approve' },
  { key: 'retention', href: '/admin/retention', permission: 'retention:manage' },
  { key: 'privacy', href: '/admin/privacy', permission: 'texts:manage' },
] as const satisfies readonly { key: string; href: `/admin/${string}`; permission: Permission }[];

export type AdminSection = (typeof ADMIN_SECTIONS)[number];

export const sectionsOpenTo = (viewer: Pick<Viewer, 'kind' | 'posts'>): AdminSection[] =>
  ADMIN_SECTIONS.filter(({ permission }) => can(viewer, permission));
