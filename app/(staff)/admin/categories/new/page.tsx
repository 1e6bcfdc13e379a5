import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { CategoryForm } from '#components/house-rules/category-form.tsx';
import { Breadcrumb } from '#components/ui/breadcrumb.tsx';
import { PageHeader } from '#components/ui/page-header.tsx';
import { nextCode } from '#lib/house-rules/domain/next-code.ts';
import { requirePermission } from '#lib/platform/require-permission.ts';
import { readingOf } from '../../../desk/reading.ts';
import { saveGroup, saveMatter } from '../actions.ts';

type NewCategoryProps = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('rules.categories'))('new') };
}

/** A new matter where its group is named, else a new group. */
export default async function NewCategoryPage({ searchParams }: NewCategoryProps) {
  const viewer = await requirePermission('organisation:manage');
  const { group } = await searchParams;
  const [t, reading] = await Promise.all([getTranslations('rules.categories'), readingOf(viewer)]);
  const { categories } = reading.directory;
  const parent = typeof group === 'string' ? group : null;
  if (parent !== null && categories.get(parent)?.parentCode !== null) notFound();
  return (
    <>
      <PageHeader
        above={<Breadcrumb crumbs={[{ label: t('title'), href: '/admin/categories' }]} />}
        title={parent === null ? t('newGroup') : t('newMatter')}
      />
      <CategoryForm
        action={parent === null ? saveGroup : saveMatter}
        category={null}
        version={0}
        parent={parent}
        code={nextCode(parent, [...categories.values()])}
        reading={reading}
      />
    </>
  );
}
