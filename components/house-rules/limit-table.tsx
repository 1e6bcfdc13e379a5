import { useTranslations } from 'next-intl';
import { Link } from '#components/ui/link.tsx';
import { type Column, Table } from '#components/ui/table.tsx';
import { CASE_CLASSES } from '#lib/cases/domain/names.ts';
import { LIMIT_NAMES, type LimitName } from '#lib/house-rules/domain/limit-change.ts';
import type { Directory } from '#lib/organisation/directory.ts';
import { sayLimit } from './say-limit.ts';

/** Every limit with its value for each class. */
export function LimitTable({ rows }: { rows: Directory['limitRows'] }) {
  const t = useTranslations('rules');
  const of = (name: LimitName) => rows.filter((row) => row.name === name);
  const columns: Column<LimitName>[] = [
    {
      key: 'name',
      header: t('limits.columns.name'),
      kind: 'name',
      cell: (name) => (
        <Link href={`/admin/limits/${name}`} className="hover:text-accent hover:underline">
          {t(`limits.names.${name}`)}
        </Link>
      ),
    },
    {
      key: 'value',
      header: t('limits.columns.value'),
      cell: (name) => (
        <span className="flex flex-wrap gap-x-4 max-md:flex-col max-md:items-end">
          {of(name)
            .toSorted((a, b) => (a.class < b.class ? -1 : 1))
            .map((row) => (
              <span key={row.class}>
                {CASE_CLASSES.some((each) => each === row.class) && (
                  <span className="text-ink-3">{t('limits.ofClass', { class: row.class })} </span>
                )}
                {sayLimit(name, row, t)}
              </span>
            ))}
        </span>
      ),
    },
  ];
  return (
    <Table
      caption={t('limits.title')}
      columns={columns}
      rows={LIMIT_NAMES.filter((name) => of(name).length > 0)}
      rowKey={(name) => name}
      empty={null}
    />
  );
}
