import { useTranslations } from 'next-intl';
import type { Reading } from '#components/cases/reading.ts';
import { EmptyState } from '#components/ui/empty-state.tsx';
import { Link } from '#components/ui/link.tsx';
import { Table } from '#components/ui/table.tsx';
import { ownNameIn } from '#lib/organisation/directory.ts';
import type { ApplicationView } from '#lib/policies/queries/applications.ts';
import { ApplicationFacts, ApplicationTag } from './application-card.tsx';

type ApplicantTableProps = { applications: readonly ApplicationView[]; reading: Reading };

/** One line an application: whose, how far, since when and with what result. */
export function ApplicantTable({ applications, reading }: ApplicantTableProps) {
  const t = useTranslations('applications');
  return (
    <Table
      caption={t('list')}
      rows={applications}
      rowKey={({ id }) => id}
      empty={<EmptyState title={t('none')}>{t('listLead')}</EmptyState>}
      columns={[
        {
          key: 'company',
          header: t('name'),
          kind: 'name',
          cell: ({ company, id }) => (
            <Link href={`/desk/enterprises/${company.uscc}/applications#${id}`} className="text-accent hover:underline">
              {ownNameIn(reading.locale, company)}
            </Link>
          ),
        },
        { key: 'state', header: t('state'), cell: ({ status }) => <ApplicationTag status={status} /> },
        {
          key: 'days',
          header: t('days'),
          cell: (application) => <ApplicationFacts application={application} reading={reading} />,
        },
      ]}
    />
  );
}
