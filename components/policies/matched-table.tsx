import { useTranslations } from 'next-intl';
import type { Reading } from '#components/cases/reading.ts';
import { companyColumn } from '#components/enterprises/company-column.tsx';
import { labelOf } from '#components/enterprises/entry-words.ts';
import { EmptyState } from '#components/ui/empty-state.tsx';
import { Table } from '#components/ui/table.tsx';
import type { Standing } from '#lib/policies/domain/standing.ts';
import type { MatchedCompany } from '#lib/policies/queries/standings.ts';

type MatchedTableProps = {
  companies: readonly MatchedCompany[];
  standing: Standing;
  areas: ReadonlyMap<string, string>;
  reading: Reading;
};

/** One line a company, with what it lacks. */
export function MatchedTable({ companies, standing, areas, reading }: MatchedTableProps) {
  const t = useTranslations('policies.matches');
  const profile = useTranslations('profile');
  return (
    <Table
      caption={t('companies')}
      rows={companies}
      rowKey={({ id }) => id}
      empty={<EmptyState title={t('none')}>{t('noneText')}</EmptyState>}
      columns={[
        companyColumn({ header: profile('page.name'), locale: reading.locale }),
        {
          key: 'area',
          header: labelOf('areaUnit', profile),
          cell: ({ areaCode }) => areas.get(areaCode ?? '') ?? '—',
        },
        {
          key: 'why',
          header: t(`why.${standing}`),
          cell: ({ why }) => why.join(reading.locale === 'en' ? '; ' : '；') || t(`noWhy.${standing}`),
        },
      ]}
    />
  );
}
