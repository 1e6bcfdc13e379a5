import { useTranslations } from 'next-intl';
import type { Reading } from '#components/cases/reading.ts';
import { Table } from '#components/ui/table.tsx';
import type { TierLine } from '#lib/enterprises/queries/tier.ts';
import { sayDate } from '#lib/i18n/say-date.ts';
import { fromDateColumn } from '#lib/shared/date-columns.ts';
import { companyColumn } from './company-column.tsx';

type TierTableProps = { caption: string; nobody: string; lines: readonly TierLine[]; reading: Reading };

/** Companies whose tier is to be decided or looked at again, each leading to where that is done. */
export function TierTable({ caption, nobody, lines, reading }: TierTableProps) {
  const t = useTranslations('tiers');
  const teams = useTranslations('teams');
  const names = useTranslations('figures.tiers');
  return (
    <Table
      caption={caption}
      rows={lines}
      rowKey={({ uscc }) => uscc}
      empty={<p className="border-line border-t py-3 text-ink-2">{nobody}</p>}
      columns={[
        companyColumn({ header: teams('company'), locale: reading.locale, page: 'tier' }),
        { key: 'tier', header: teams('tier'), cell: ({ tier }) => names(tier) },
        {
          key: 'until',
          header: t('lastDay'),
          cell: ({ until }) => (until ? sayDate(fromDateColumn(until), reading.locale) : '—'),
        },
      ]}
    />
  );
}
