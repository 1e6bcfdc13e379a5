import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { CategoryTable } from '#components/house-rules/category-table.tsx';
import { ButtonLink } from '#components/ui/button-link.tsx';
import { Link } from '#components/ui/link.tsx';
import { PageHeader } from '#components/ui/page-header.tsx';
import { Tag } from '#components/ui/tag.tsx';
import { nameIn } from '#lib/organisation/directory.ts';
import { requirePermission } from '#lib/platform/require-permission.ts';
import { readingOf } from '../../desk/reading.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('rules.categories'))('title') };
}

/** Every matter under its group: class, lead and helpers at a glance. */
export default async function CategoriesPage() {
  const viewer = await requirePermission('organisation:manage');
  const [t, reading] = await Promise.all([getTranslations('rules'), readingOf(viewer)]);
  const entries = [...reading.directory.categories.values()];
  const groups = entries.filter(({ parentCode, class: caseClass }) => parentCode === null && caseClass === null);
  return (
    <>
      <PageHeader
        title={t('categories.title')}
        lead={t('categories.lead')}
        actions={<ButtonLink href="/admin/categories/new">{t('categories.newGroup')}</ButtonLink>}
      />
      {/* One width for every table, so that the columns of all groups stand below one another. */}
      <div className="flex flex-col gap-8 md:[&_table]:table-fixed">
        {groups.map((group) => (
          <section key={group.code} aria-labelledby={`group-${group.code}`}>
            <div className="flex flex-wrap items-center gap-x-4 gap-y-1 pb-1">
              <h2 id={`group-${group.code}`} className="text-heading">
                {group.code} {nameIn(reading.locale, group)}
              </h2>
              {!group.isActive && <Tag>{t('closed')}</Tag>}
              <GroupLink href={`/admin/categories/${encodeURIComponent(group.code)}`} of={group.code}>
                {t('categories.editGroup')}
              </GroupLink>
              {group.isActive && (
                <GroupLink href={`/admin/categories/new?group=${encodeURIComponent(group.code)}`} of={group.code}>
                  {t('categories.newMatter')}
                </GroupLink>
              )}
            </div>
            <CategoryTable
              group={group}
              matters={entries.filter(({ parentCode }) => parentCode === group.code)}
              reading={reading}
            />
          </section>
        ))}
      </div>
    </>
  );
}

function GroupLink({ href, of, children }: { href: string; of: string; children: string }) {
  return (
    <Link
      href={href}
      aria-label={`${children} ${of}`}
      className="inline-flex min-h-6 items-center text-accent hover:underline"
    >
      {children}
    </Link>
  );
}
