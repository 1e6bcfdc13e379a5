import { useTranslations } from 'next-intl';
import { Moment } from '#components/cases/moment.tsx';
import type { Reading } from '#components/cases/reading.ts';
import { companyColumn } from '#components/enterprises/company-column.tsx';
import { EmptyState } from '#components/ui/empty-state.tsx';
import { Table } from '#components/ui/table.tsx';
import type { ReachedCompany } from '#lib/policies/queries/reached.ts';
import { toInstant } from '#lib/shared/instants.ts';

/** One line a company: when and how the policy was sent to it, and when its own people first opened it. */
export function ReachedTable({ companies, reading }: { companies: readonly ReachedCompany[]; reading: Reading }) {
  const t = useTranslations('policies.reached');
  const when = (at: Date | null) => (at ? <Moment at={toInstant(at)} reading={reading} /> : '—');
  return (
    <Table
      caption={t('title')}
      rows={companies}
      rowKey={({ id }) => id}
      empty={<EmptyState title={t('none')}>{t('noneText')}</EmptyState>}
      columns={[
        companyColumn({ header: t('company'), locale: reading.locale }),
        { key: 'sent', header: t('sent'), cell: ({ sentAt }) => when(sentAt) },
        { key: 'via', header: t('via'), cell: ({ via }) => t(`ways.${via}`) },
        { key: 'opened', header: t('opened'), cell: ({ openedAt }) => when(openedAt) },
      ]}
    />
  );
}
