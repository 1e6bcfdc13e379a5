import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { AdminNav } from '#components/admin/admin-nav.tsx';
import { requireAdministration } from './require-administration.ts';

export default async function AdminLayout({ children }: { children: ReactNode }) {
  const sections = await requireAdministration();
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
