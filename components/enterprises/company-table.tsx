import { useTranslations } from 'next-intl';
import type { Reading } from '#components/cases/reading.ts';
import { EmptyState } from '#components/ui/empty-state.tsx';
import { Table } from '#components/ui/table.tsx';
import type { IndustryLine } from '#lib/enterprises/queries/industries.ts';
import type { EnterpriseAnswer } from '#lib/enterprises/schema.ts';
import { ownNameIn } from '#lib/organisation/directory.ts';
import { companyColumn } from './company-column.tsx';
import { labelOf, sayValue } from './entry-words.ts';

type CompanyTableProps = {
  companies: readonly EnterpriseAnswer[];
  industries: ReadonlyMap<string, IndustryLine>;
  reading: Reading;
};

/** One line a company, leading to its record. */
export function CompanyTable({ companies, industries, reading }: CompanyTableProps) {
  const say = useTranslations('profile');
  return (
    <Table
      caption={say('page.companies')}
      rows={companies}
      rowKey={({ uscc }) => uscc}
      empty={<EmptyState title={say('page.nobody')}>{say('page.nobodyText')}</EmptyState>}
      columns={[
        companyColumn({ header: say('page.name'), locale: reading.locale }),
        { key: 'uscc', header: say('page.uscc'), cell: ({ uscc }) => uscc },
        {
          key: 'industry',
          header: labelOf('industryCode', say),
          cell: ({ industryCode }) => {
            const industry = industryCode === null ? undefined : industries.get(industryCode);
            return industry ? `${industry.code} ${ownNameIn(reading.locale, industry)}` : industryCode;
          },
        },
        {
          key: 'area',
          header: labelOf('areaUnit', say),
          cell: ({ areaCode }) => sayValue('areaUnit', areaCode, say, reading),
        },
        { key: 'size', header: labelOf('size', say), cell: ({ size }) => sayValue('size', size, say, reading) },
        {
          key: 'employees',
          header: labelOf('employees', say),
          kind: 'number',
          cell: ({ employees }) => employees,
        },
      ]}
    />
  );
}
