import { notFound } from 'next/navigation';
import { sectionsOpenTo } from '#components/admin/admin-sections.ts';
import { ADMINISTRATOR_ROLES } from '#lib/access/domain/roles.ts';
import { hasRole } from '#lib/access/domain/viewer.ts';
import { requireViewer } from '#lib/platform/session.ts';

/**
 * The parts of the administration open to whoever comes, for the frame and for the first page, each of which can be asked for
 * without the other; to everybody else there is nothing here.
 */
export async function requireAdministration() {
  const viewer = await requireViewer('staff');
  const sections = sectionsOpenTo(viewer);
  return sections.length > 0 || hasRole(viewer, ...ADMINISTRATOR_ROLES) ? sections : notFound();
}
