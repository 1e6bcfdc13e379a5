import { useTranslations } from 'next-intl';
import type { Reading } from '#components/cases/reading.ts';
import { Link } from '#components/ui/link.tsx';
import { type Column, Table } from '#components/ui/table.tsx';
import { Tag } from '#components/ui/tag.tsx';
import type { HelperRoute, Route } from '#lib/cases/domain/rules.ts';
import { type CategoryEntry, nameIn } from '#lib/organisation/directory.ts';
import { sayHelpers, sayRoute } from './say-route.ts';

type CategoryTableProps = { group: CategoryEntry; matters: readonly CategoryEntry[]; reading: Reading };

/** The matters of one group: where each goes and how long it may take. */
export function CategoryTable({ group, matters, reading }: CategoryTableProps) {
  const t = useTranslations('rules');
  const columns: Column<CategoryEntry>[] = [
    {
      key: 'name',
      header: t('categories.column'),
      kind: 'name',
      cell: (matter) => (
        <span className="flex flex-wrap items-center gap-x-2">
          <Link
            href={`/admin/categories/${encodeURIComponent(matter.code)}`}
            className="hover:text-accent hover:underline"
          >
            {matter.code} {nameIn(reading.locale, matter)}
          </Link>
          {!matter.isActive && <Tag>{t('closed')}</Tag>}
        </span>
      ),
    },
    { key: 'class', header: t('fields.class'), cell: (matter) => matter.class },
    {
      key: 'route',
      header: t('fields.route'),
      cell: (matter) => sayRoute(matter.route as Route | null, reading, t),
    },
    {
      key: 'helpers',
      header: t('fields.helpers'),
      cell: (matter) => sayHelpers(matter.helpers as HelperRoute[], reading, t),
    },
  ];
  return (
    <Table
      caption={nameIn(reading.locale, group)}
      columns={columns}
      rows={matters}
      rowKey={({ code }) => code}
      empty={<p className="text-ink-3">{t('categories.emptyGroup')}</p>}
    />
  );
}
