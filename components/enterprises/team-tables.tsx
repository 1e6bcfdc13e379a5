import { useTranslations } from 'next-intl';
import type { Reading } from '#components/cases/reading.ts';
import { EmptyState } from '#components/ui/empty-state.tsx';
import { Table } from '#components/ui/table.tsx';
import type { LackingCompany, OfficerLoad } from '#lib/enterprises/queries/team.ts';
import { ownNameIn, shortNameIn } from '#lib/organisation/directory.ts';
import { companyColumn } from './company-column.tsx';

/** Companies whose team is not whole, each leading to its record. */
export function LackingTable({ companies, reading }: { companies: readonly LackingCompany[]; reading: Reading }) {
  const t = useTranslations('teams');
  const tiers = useTranslations('figures.tiers');
  return (
    <Table
      caption={t('lacking')}
      rows={companies}
      rowKey={({ uscc }) => uscc}
      empty={<EmptyState title={t('allServed')}>{t('allServedText')}</EmptyState>}
      columns={[
        companyColumn({ header: t('company'), locale: reading.locale }),
        { key: 'tier', header: t('tier'), cell: ({ tier }) => tiers(tier) },
        {
          key: 'missing',
          header: t('missing'),
          cell: ({ lacking }) => lacking.map((role) => t(`roles.${role}`)).join(reading.locale === 'en' ? ', ' : '、'),
        },
      ]}
    />
  );
}

const COUNTED = ['T1', 'T2', 'T3'] as const;

/** How many companies each person serves. */
export function OfficerTable({ officers, reading }: { officers: readonly OfficerLoad[]; reading: Reading }) {
  const t = useTranslations('teams');
  const tiers = useTranslations('figures.tiers');
  const { locale, directory } = reading;
  return (
    <Table
      caption={t('load')}
      rows={officers}
      rowKey={({ userId }) => userId}
      empty={<EmptyState title={t('noLoad')}>{t('noLoadText')}</EmptyState>}
      columns={[
        { key: 'person', header: t('person'), kind: 'name', cell: (officer) => ownNameIn(locale, officer) },
        {
          key: 'unit',
          header: t('unit'),
          cell: ({ unitCode }) => {
            const unit = directory.units.get(unitCode);
            return unit ? shortNameIn(locale, unit) : unitCode;
          },
        },
        { key: 'companies', header: t('companies'), kind: 'number', cell: ({ companies }) => companies },
        ...COUNTED.map((tier) => ({
          key: tier,
          header: tiers(tier),
          kind: 'number' as const,
          cell: (officer: OfficerLoad) => officer[tier],
        })),
      ]}
    />
  );
}
