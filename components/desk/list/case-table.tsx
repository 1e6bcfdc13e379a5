import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { CaseLight } from '#components/cases/case-light.tsx';
import { CaseStatus } from '#components/cases/case-status.tsx';
import { Moment } from '#components/cases/moment.tsx';
import { categoryName, companyName, type Reading, unitName } from '#components/cases/reading.ts';
import { type Column, Table } from '#components/ui/table.tsx';
import { Tag } from '#components/ui/tag.tsx';
import { listAddress } from '#lib/cases/list-address.ts';
import type { CaseListQuery, CaseSort } from '#lib/cases/list-schema.ts';
import type { CaseLine } from '#lib/cases/queries/list-cases.ts';
import { OneLine } from '../queue-table.tsx';

type CaseTableProps = { items: readonly CaseLine[]; query: CaseListQuery; reading: Reading; empty: ReactNode };

/** All cases this person may see, light first, one line each. */
export function CaseTable({ items, query, reading, empty }: CaseTableProps) {
  const t = useTranslations();
  const columns: Column<CaseLine>[] = [
    {
      key: 'light',
      header: t('desk.columns.left'),
      cell: ({ light, dueAt }) => <CaseLight light={light} dueAt={dueAt} reading={reading} />,
      ...sorting(query, 'dueAt'),
    },
    { key: 'title', header: t('desk.columns.title'), kind: 'name', cell: (line) => <CaseTitle line={line} /> },
    {
      key: 'company',
      header: t('common.company'),
      cell: (line) => <OneLine text={companyName(line, reading)} />,
    },
    {
      key: 'matter',
      header: t('desk.columns.matter'),
      cell: ({ categoryCode }) => <OneLine text={categoryName(categoryCode, reading)} />,
    },
    {
      key: 'unit',
      header: t('common.unit'),
      cell: ({ leadUnitCode }) => <OneLine text={unitName(leadUnitCode, reading)} />,
    },
    {
      key: 'status',
      header: t('common.status'),
      cell: ({ status }) => <CaseStatus status={status} audience="staff" />,
    },
    {
      key: 'submitted',
      header: t('desk.columns.submitted'),
      cell: ({ submittedAt }) => <Moment at={submittedAt} reading={reading} how="ago" className="text-ink-2" />,
      ...sorting(query, 'submittedAt'),
    },
  ];
  return (
    <Table caption={t('nav.cases')} columns={columns} rows={items} rowKey={({ number }) => number} empty={empty} />
  );
}

function CaseTitle({ line }: { line: CaseLine }) {
  const t = useTranslations('desk');
  return (
    <span className="flex items-center gap-2">
      {line.isUrgent && <Tag tone="danger">{t('urgent')}</Tag>}
      <a
        data-row-link
        href={`/desk/cases/${line.number}`}
        title={`${line.number} ${line.title}`}
        className="line-clamp-1 hover:text-accent hover:underline max-md:line-clamp-2"
      >
        {line.title}
      </a>
    </span>
  );
}

/** Pressing a header sorts by it, pressing again turns it round; what is due soonest and what came last are asked for first. */
function sorting(query: CaseListQuery, by: 'dueAt' | 'submittedAt'): Pick<Column<CaseLine>, 'sortHref' | 'sorted'> {
  const { cursor: _, ...rest } = query;
  const now = query.sort ?? '-submittedAt';
  const first: CaseSort = by === 'dueAt' ? 'dueAt' : '-submittedAt';
  const other: CaseSort = by === 'dueAt' ? '-dueAt' : 'submittedAt';
  const sortHref = `/desk/cases?${listAddress({ ...rest, sort: now === first ? other : first })}`;
  if (now !== by && now !== `-${by}`) return { sortHref };
  return { sortHref, sorted: now.startsWith('-') ? 'descending' : 'ascending' };
}
