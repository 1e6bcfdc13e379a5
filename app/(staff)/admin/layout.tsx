import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { AdminNav } from '#components/admin/admin-nav.tsx';
import { sectionsOpenTo } from '#components/admin/admin-sections.ts';
import { ADMINISTRATOR_ROLES } from '#lib/access/domain/roles.ts';
import { hasRole } from '#lib/access/domain/viewer.ts';
import { requireViewer } from '#lib/platform/session.ts';

export default async function AdminLayout({ children }: { children: ReactNode }) {
  const viewer = await requireViewer('staff');
  const sections = sectionsOpenTo(viewer);
  if (sections.length === 0 && !hasRole(viewer, ...ADMINISTRATOR_ROLES)) notFound();
  const t = await getTranslations('admin');
  return (
    <div className="flex flex-col gap-6">
      {sections.length > 0 && (
        <AdminNav
          label={t('nav')}
          sections={sections.map(({ key, href }) => ({ href, label: t(`sections.${key}`) }))}
        />
      )}
      <div>{children}</div>
    </div>
  );
}
