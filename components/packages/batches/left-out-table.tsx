import { useTranslations } from 'next-intl';
import { Link } from '#components/ui/link.tsx';
import { Table } from '#components/ui/table.tsx';
import { ownNameIn } from '#lib/organisation/directory.ts';
import type { BatchItemView } from '#lib/service-packages/queries/batches.ts';

/** Companies of a batch without a booklet, each with the reason and the way to its package. */
export function LeftOutTable({ items, locale }: { items: readonly BatchItemView[]; locale: string }) {
  const t = useTranslations('batches');
  return (
    <Table
      caption={t('leftOut', { count: items.length })}
      rows={items}
      rowKey={({ uscc }) => uscc}
      empty={null}
      columns={[
        {
          key: 'company',
          header: t('company'),
          kind: 'name',
          cell: (item) => (
            <Link href={`/desk/enterprises/${item.uscc}/package`} className="text-accent hover:underline">
              {ownNameIn(locale, item)}
            </Link>
          ),
        },
        { key: 'uscc', header: t('uscc'), cell: ({ uscc }) => <span className="tabular-nums">{uscc}</span> },
        { key: 'why', header: t('why'), cell: ({ reason }) => t(`reasons.${reason}`) },
      ]}
    />
  );
}
