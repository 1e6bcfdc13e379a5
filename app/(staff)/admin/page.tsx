import { notFound, redirect } from 'next/navigation';
import { sectionsOpenTo } from '#components/admin/admin-sections.ts';
import { requireViewer } from '#lib/platform/session.ts';

/** The administration begins with the first part one may open. */
export default async function AdminPage() {
  const [first] = sectionsOpenTo(await requireViewer('staff'));
  return first ? redirect(first.href) : notFound();
}
