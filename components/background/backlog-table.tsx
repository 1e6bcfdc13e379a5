import { useTranslations } from 'next-intl';
import { Moment } from '#components/access/moment.tsx';
import type { Reading } from '#components/cases/reading.ts';
import { type Column, Table } from '#components/ui/table.tsx';
import { BACKLOGS, type Backlog } from '#lib/notifications/queries/backlog.ts';

const STATES = ['waiting', 'retrying', 'dead'] as const;
type Line = { readonly what: Backlog['what']; readonly states: readonly Backlog[] };

/** The way from an event to a message, step by step: what is due there, what is tried again, what was given up, since when. */
export function BacklogTable({ backlogs, reading }: { backlogs: readonly Backlog[]; reading: Reading }) {
  const t = useTranslations('background');
  const { now, timeZone } = reading;
  const lines = BACKLOGS.map((what) => ({ what, states: backlogs.filter((each) => each.what === what) }));
  const columns: Column<Line>[] = [
    { key: 'what', header: t('columns.what'), kind: 'name', cell: ({ what }) => t(`what.${what}`) },
    ...STATES.map((state) => ({
      key: state,
      header: t(`states.${state}`),
      kind: 'number' as const,
      cell: ({ states }: Line) => states.find((each) => each.state === state)?.count ?? 0,
    })),
    {
      key: 'oldest',
      header: t('columns.oldest'),
      cell: ({ states }) => {
        const [first] = states.map(({ oldestAt }) => oldestAt).toSorted(Temporal.Instant.compare);
        return first ? <Moment at={first} now={now} timeZone={timeZone} /> : t('nothing');
      },
    },
  ];
  return <Table caption={t('way')} columns={columns} rows={lines} rowKey={({ what }) => what} empty={null} />;
}
