import { useTranslations } from 'next-intl';
import { CaseLight } from '#components/cases/case-light.tsx';
import { Moment } from '#components/cases/moment.tsx';
import { categoryName, companyName, type Reading, unitName } from '#components/cases/reading.ts';
import { choiceStyle } from '#components/ui/choice-style.ts';
import { EmptyState } from '#components/ui/empty-state.tsx';
import { Link } from '#components/ui/link.tsx';
import { type Column, Table } from '#components/ui/table.tsx';
import { Tag } from '#components/ui/tag.tsx';
import type { QueueItem } from '#lib/cases/queries/queue.ts';
import { ownNameIn } from '#lib/organisation/directory.ts';
import { OneLine } from './one-line.tsx';

type QueueTableProps = {
  items: readonly QueueItem[];
  reading: Reading /** Rows can be chosen for bulk dispatch. */;
  selectable: boolean;
};

/** What waits, most urgent first: light, title, company, unit, due; one line each. */
export function QueueTable({ items, reading, selectable }: QueueTableProps) {
  const t = useTranslations();
  const select: Column<QueueItem> = {
    key: 'select',
    header: t('desk.bulk.select'),
    cell: ({ number, title, clock }) =>
      clock === 'acceptance' && (
        <input
          type="checkbox"
          name="n"
          value={number}
          aria-label={t('desk.bulk.selectOne', { title })}
          className={choiceStyle}
        />
      ),
  };
  const columns: Column<QueueItem>[] = [
    {
      key: 'light',
      header: t('desk.columns.left'),
      cell: ({ light, dueAt }) => <CaseLight light={light} dueAt={dueAt} reading={reading} />,
    },
    { key: 'title', header: t('desk.columns.title'), kind: 'name', cell: (item) => <QueueTitle item={item} /> },
    {
      key: 'company',
      header: t('common.company'),
      cell: (item) => <OneLine text={companyName(item, reading)} />,
    },
    {
      key: 'matter',
      header: t('desk.columns.matter'),
      cell: (item) => <OneLine text={categoryName(item.categoryCode, reading)} />,
    },
    {
      key: 'unit',
      header: t('common.unit'),
      cell: (item) => <OneLine text={unitName(item.leadUnitCode ?? item.unitCode, reading)} />,
    },
    { key: 'clock', header: t('desk.columns.waitsFor'), cell: (item) => <WaitsFor item={item} reading={reading} /> },
    {
      key: 'due',
      header: t('desk.columns.due'),
      cell: ({ dueAt }) => <Moment at={dueAt} reading={reading} className="text-ink-2" />,
    },
  ];
  return (
    <Table
      caption={t('nav.queue')}
      columns={selectable ? [select, ...columns] : columns}
      rows={items}
      rowKey={({ number }) => number}
      empty={<EmptyState title={t('desk.queue.emptyTitle')}>{t('desk.queue.emptyText')}</EmptyState>}
    />
  );
}

function QueueTitle({ item }: { item: QueueItem }) {
  const t = useTranslations('desk');
  return (
    <span className="flex items-center gap-2">
      {item.isUrgent && <Tag tone="danger">{t('urgent')}</Tag>}
      <Link
        data-row-link
        href={`/desk/cases/${item.number}`}
        title={`${item.number} ${item.title}`}
        className="line-clamp-1 hover:text-accent hover:underline max-md:line-clamp-2"
      >
        {item.title}
      </Link>
    </span>
  );
}

function WaitsFor({ item: { clock, assignee }, reading }: { item: QueueItem; reading: Reading }) {
  const t = useTranslations('clocks');
  return (
    <span className="whitespace-nowrap text-ink-2">
      {t(clock)}
      {assignee && ` · ${ownNameIn(reading.locale, assignee)}`}
    </span>
  );
}
