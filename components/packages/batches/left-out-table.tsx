import { useTranslations } from 'next-intl';
import { companyColumn } from '#components/enterprises/company-column.tsx';
import { Table } from '#components/ui/table.tsx';
import type { Locale } from '#lib/i18n/locale.ts';
import type { BatchItemView } from '#lib/service-packages/queries/batches.ts';

/** Companies of a batch without a booklet, each with the reason and the way to its package. */
export function LeftOutTable({ items, locale }: { items: readonly BatchItemView[]; locale: Locale }) {
  const t = useTranslations('batches');
  return (
    <Table
      caption={t('leftOut', { count: items.length })}
      rows={items}
      rowKey={({ uscc }) => uscc}
      empty={null}
      columns={[
        companyColumn({ header: t('company'), locale, page: 'package' }),
        { key: 'uscc', header: t('uscc'), cell: ({ uscc }) => <span className="tabular-nums">{uscc}</span> },
        { key: 'why', header: t('why'), cell: ({ reason }) => t(`reasons.${reason}`) },
      ]}
    />
  );
}
