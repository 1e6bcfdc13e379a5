import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { AreaTable } from '#components/house-rules/area-table.tsx';
import { ButtonLink } from '#components/ui/button-link.tsx';
import { PageHeader } from '#components/ui/page-header.tsx';
import { requirePermission } from '#lib/platform/require-permission.ts';
import { readingOf } from '../../desk/reading.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('rules.areas'))('title') };
}

export default async function AreasPage() {
  const viewer = await requirePermission('organisation:manage');
  const [t, reading] = await Promise.all([getTranslations('rules.areas'), readingOf(viewer)]);
  return (
    <>
      <PageHeader
        title={t('title')}
        lead={t('leadText')}
        actions={<ButtonLink href="/admin/areas/new">{t('new')}</ButtonLink>}
      />
      <AreaTable reading={reading} />
    </>
  );
}
