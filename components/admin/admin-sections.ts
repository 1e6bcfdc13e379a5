import { can, type Permission } from '#lib/access/domain/permissions.ts';
import type { Viewer } from '#lib/access/domain/viewer.ts';

/** The parts of the administration, each with the permission that opens it; a part that is not built has no entry. */
export const ADMIN_SECTIONS = [
  { key: 'footer', href: '/admin/footer', permission: 'texts:manage' },
  { key: 'privacy', href: '/admin/privacy', permission: 'texts:manage' },
] as const satisfies readonly { key: string; href: `/admin/${string}`; permission: Permission }[];

export type AdminSection = (typeof ADMIN_SECTIONS)[number];

export const sectionsOpenTo = (viewer: Pick<Viewer, 'kind' | 'posts'>): AdminSection[] =>
  ADMIN_SECTIONS.filter(({ permission }) => can(viewer, permission));
