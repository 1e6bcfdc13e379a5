import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { AreaForm } from '#components/house-rules/area-form.tsx';
import { Breadcrumb } from '#components/ui/breadcrumb.tsx';
import { PageHeader } from '#components/ui/page-header.tsx';
import { requirePermission } from '#lib/platform/require-permission.ts';
import { readingOf } from '../../../desk/reading.ts';
import { saveAreaForm } from '../actions.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('rules.areas'))('new') };
}

export default async function NewAreaPage() {
  const viewer = await requirePermission('organisation:manage');
  const [t, reading] = await Promise.all([getTranslations('rules.areas'), readingOf(viewer)]);
  return (
    <>
      <PageHeader above={<Breadcrumb crumbs={[{ label: t('title'), href: '/admin/areas' }]} />} title={t('new')} />
      <AreaForm action={saveAreaForm} area={null} reading={reading} />
    </>
  );
}
