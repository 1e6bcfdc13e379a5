import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ImportPeople } from '#components/admin/staff/import-people.tsx';
import { Breadcrumb } from '#components/ui/breadcrumb.tsx';
import { PageHeader } from '#components/ui/page-header.tsx';
import { requirePermission } from '#lib/platform/require-permission.ts';
import { importStaff } from './actions.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('staff.import'))('people') };
}

export default async function ImportPeoplePage() {
  await requirePermission('people:manage');
  const [t, s] = await Promise.all([getTranslations('staff.import'), getTranslations('staff')]);
  return (
    <>
      <Breadcrumb crumbs={[{ label: s('people.title'), href: '/admin/people' }]} />
      <PageHeader title={t('people')} lead={t('peopleLead')} />
      <ImportPeople action={importStaff} label={t('file')} />
    </>
  );
}
