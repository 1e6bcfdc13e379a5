import { useTranslations } from 'next-intl';
import { companyColumn } from '#components/enterprises/company-column.tsx';
import { EmptyState } from '#components/ui/empty-state.tsx';
import { Table } from '#components/ui/table.tsx';
import type { Locale } from '#lib/i18n/locale.ts';
import type { Verdict } from '#lib/policies/domain/truth.ts';
import type { MovedCompany } from '#lib/policies/queries/trials.ts';

type MovedTableProps = {
  companies: readonly MovedCompany[];
  /** the version in force that the draft is compared with; null: none */
  formerNumber: number | null;
  number: number;
  locale: Locale;
};

/** One line a company, with what it is told now and would be told. */
export function MovedTable({ companies, formerNumber, number, locale }: MovedTableProps) {
  const t = useTranslations('policies.desk');
  const trial = useTranslations('policies.trial');
  const say = (verdict: Verdict | null) => (verdict ? t(`verdicts.${verdict}`) : t('noneBefore'));
  return (
    <Table
      caption={trial('moved')}
      rows={companies}
      rowKey={({ id }) => id}
      empty={<EmptyState title={trial('none')}>{trial('noneText')}</EmptyState>}
      columns={[
        companyColumn({ header: t('company'), locale }),
        {
          key: 'before',
          header: formerNumber === null ? t('before') : t('version', { number: formerNumber }),
          cell: ({ before }) => say(before),
        },
        { key: 'after', header: t('version', { number }), cell: ({ after }) => say(after) },
      ]}
    />
  );
}
