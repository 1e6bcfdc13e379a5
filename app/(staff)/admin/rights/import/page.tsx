import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ImportPeople } from '#components/admin/staff/import-people.tsx';
import { Breadcrumb } from '#components/ui/breadcrumb.tsx';
import { PageHeader } from '#components/ui/page-header.tsx';
import { requirePermission } from '#lib/platform/require-permission.ts';
import { importPosts } from '../../people/import/actions.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('staff.import'))('posts') };
}

export default async function ImportPostsPage() {
  await requirePermission('rights:grant');
  const [t, s] = await Promise.all([getTranslations('staff.import'), getTranslations('staff')]);
  return (
    <>
      <Breadcrumb crumbs={[{ label: s('rights.title'), href: '/admin/rights' }]} />
      <PageHeader title={t('posts')} lead={t('postsLead')} />
      <ImportPeople action={importPosts} label={t('filePosts')} />
    </>
  );
}
