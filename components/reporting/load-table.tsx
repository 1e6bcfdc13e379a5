import { useTranslations } from 'next-intl';
import { type Reading, unitName } from '#components/cases/reading.ts';
import { EmptyState } from '#components/ui/empty-state.tsx';
import { Light } from '#components/ui/light.tsx';
import { type Column, Table } from '#components/ui/table.tsx';
import { Tag } from '#components/ui/tag.tsx';
import type { LoadDay } from '#lib/cases/domain/load-days.ts';
import { sayDate, sayWeekday } from '#lib/i18n/say-date.ts';
import { RowsLink } from './rate-cell.tsx';

type LoadTableProps = { unitCode: string; days: readonly LoadDay[]; reading: Reading };

/** What falls due at one unit day by day, what is past due first; each number leads to its rows. */
export function LoadTable({ unitCode, days, reading }: LoadTableProps) {
  const t = useTranslations('insight.load');
  const clocks = useTranslations('clocks');
  const columns: Column<LoadDay>[] = [
    { key: 'day', header: t('columns.day'), kind: 'name', cell: (day) => <Day day={day} reading={reading} /> },
    {
      key: 'count',
      header: t('columns.count'),
      kind: 'number',
      cell: ({ date, count }) =>
        count === 0 ? '0' : <RowsLink href={rowsOf(unitCode, date)}>{String(count)}</RowsLink>,
    },
    {
      key: 'work',
      header: t('columns.work'),
      cell: ({ work }) => work.map(({ clock, count }) => t('part', { name: clocks(clock), count })).join(t('between')),
    },
  ];
  return (
    <Table
      caption={t('of', { unit: unitName(unitCode, reading) })}
      columns={columns}
      rows={days}
      rowKey={({ date }) => date?.toString() ?? 'overdue'}
      empty={<EmptyState title={t('emptyTitle')}>{t('emptyText')}</EmptyState>}
    />
  );
}

function Day({ day: { date, kind }, reading }: { day: LoadDay; reading: Reading }) {
  const t = useTranslations('insight.load');
  if (!date) return <Light light="red" label={t('overdue')} />;
  return (
    <span className="inline-flex flex-wrap items-baseline gap-x-2">
      {t('day', { date: sayDate(date, reading.locale), weekday: sayWeekday(date, reading.locale) })}
      {kind !== 'working' && <Tag>{t(`kind.${kind}`)}</Tag>}
    </span>
  );
}

const rowsOf = (unit: string, date: Temporal.PlainDate | null): string =>
  `/desk/cases?${new URLSearchParams({ waitsFor: unit, ...(date ? { due: date.toString() } : { overdue: 'true' }), sort: 'dueAt' })}`;
