import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { CategoryForm } from '#components/house-rules/category-form.tsx';
import { Breadcrumb } from '#components/ui/breadcrumb.tsx';
import { PageHeader } from '#components/ui/page-header.tsx';
import { findStoredCategory } from '#lib/house-rules/queries/stored.ts';
import { nameIn } from '#lib/organisation/directory.ts';
import { db } from '#lib/platform/db.ts';
import { requirePermission } from '#lib/platform/require-permission.ts';
import { readingOf } from '../../../desk/reading.ts';
import { saveGroup, saveMatter } from '../actions.ts';

type CategoryPageProps = { params: Promise<{ code: string }> };

export async function generateMetadata({ params }: CategoryPageProps): Promise<Metadata> {
  return { title: decodeURIComponent((await params).code) };
}

/** One matter or group, to be changed. */
export default async function CategoryPage({ params }: CategoryPageProps) {
  const viewer = await requirePermission('organisation:manage');
  const code = decodeURIComponent((await params).code).slice(0, 20);
  const [t, reading, category] = await Promise.all([
    getTranslations('rules.categories'),
    readingOf(viewer),
    findStoredCategory(db, viewer.districtId, code),
  ]);
  if (!category) notFound();
  return (
    <>
      <PageHeader
        above={<Breadcrumb crumbs={[{ label: t('title'), href: '/admin/categories' }]} />}
        title={`${category.code} ${nameIn(reading.locale, category)}`}
        lead={t('editLead')}
      />
      <CategoryForm
        action={category.class === null ? saveGroup : saveMatter}
        category={category}
        version={category.version}
        parent={category.parentCode}
        code={category.code}
        reading={reading}
      />
    </>
  );
}
