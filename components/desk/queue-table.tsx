import { useTranslations } from 'next-intl';
import { CaseLight } from '#components/cases/case-light.tsx';
import { Moment } from '#components/cases/moment.tsx';
import { categoryName, companyName, type Reading, unitName } from '#components/cases/reading.ts';
import { choiceStyle } from '#components/ui/choice-style.ts';
import { EmptyState } from '#components/ui/empty-state.tsx';
import { Link } from '#components/ui/link.tsx';
import { type Column, Table } from '#components/ui/table.tsx';
import { Tag } from '#components/ui/tag.tsx';
import { type DueCounts, type DueDays, dueBounds, dueGroupOf } from '#lib/cases/domain/due-groups.ts';
import type { QueueItem } from '#lib/cases/queries/queue.ts';
import { sayDay } from '#lib/i18n/say-date.ts';
import { sayWorkingSpan } from '#lib/i18n/say-due.ts';
import { ownNameIn } from '#lib/organisation/directory.ts';
import { DueHeading } from './due-heading.tsx';
import { OneLine } from './one-line.tsx';

type QueueTableProps = {
  items: readonly QueueItem[];
  reading: Reading;
  days: DueDays;
  /** Of the whole list, which may go on over pages. */
  counts: DueCounts;
  /** Rows can be chosen for bulk dispatch. */
  selectable: boolean;
};

/** What waits, by the day it is due, most urgent first: light, title, company, unit, due, why; one line each. */
export function QueueTable({ items, reading, days, counts, selectable }: QueueTableProps) {
  const t = useTranslations();
  const bounds = dueBounds(days, reading);
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
    ...(isOfOneUnit(items)
      ? []
      : [
          {
            key: 'unit',
            header: t('common.unit'),
            cell: (item: QueueItem) => <Whole text={unitName(unitOf(item), reading)} />,
          },
        ]),
    { key: 'clock', header: t('desk.columns.waitsFor'), cell: (item) => <WaitsFor item={item} reading={reading} /> },
    {
      key: 'due',
      header: t('desk.columns.due'),
      cell: ({ dueAt }) => <Moment at={dueAt} reading={reading} className="whitespace-nowrap text-ink-2" />,
    },
    { key: 'why', header: t('desk.columns.why'), cell: (item) => <BecauseOf item={item} reading={reading} /> },
  ];
  return (
    <Table
      caption={t('nav.queue')}
      columns={selectable ? [select, ...columns] : columns}
      rows={items}
      rowKey={({ number }) => number}
      groupOf={({ dueAt }) => {
        const group = dueGroupOf(dueAt, bounds);
        return { key: `due-${group}`, heading: <DueHeading {...{ group, days, reading }} count={counts[group]} /> };
      }}
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

/** Why this day, in short: `11月23日起 5 个工作日，暂停过`; each step of it stands in the case. */
function BecauseOf({ item, reading }: { item: QueueItem; reading: Reading }) {
  const t = useTranslations('desk.because');
  const { limit, startedAt, pauses, dueAt, originalDueAt, isProvisional } = item;
  const span = sayWorkingSpan(
    'workingDays' in limit ? { ...limit, workingMinutes: 0 } : { ...limit, workingDays: 0 },
    reading.locale,
  );
  const parts = [
    t('limit', { from: sayDay(startedAt, reading), span }),
    pauses > 0 && t('paused'),
    pauses === 0 && !dueAt.equals(originalDueAt) && t('moved'),
    isProvisional && t('provisional'),
  ];
  return <Whole text={parts.filter(Boolean).join(t('between'))} />;
}

const unitOf = ({ leadUnitCode, unitCode }: QueueItem): string => leadUnitCode ?? unitCode;

/** Everything of the reader's own unit: naming it on each line would say nothing. */
const isOfOneUnit = (items: readonly QueueItem[]): boolean => new Set(items.map(unitOf)).size === 1;

/** What decides the order is never cut short; title and company give way. */
const Whole = ({ text }: { text: string }) => <span className="text-ink-2 md:whitespace-nowrap">{text}</span>;
