import { useTranslations } from 'next-intl';
import { Moment } from '#components/access/moment.tsx';
import type { Reading } from '#components/cases/reading.ts';
import { type Column, Table } from '#components/ui/table.tsx';
import type { QueueName } from '#lib/jobs/queues.ts';
import { toInstant } from '#lib/shared/instants.ts';

export type QueueLine = {
  readonly queue: QueueName;
  readonly waiting: number;
  readonly active: number;
  readonly failed: number;
  readonly oldestWaitingAt: Date | null;
  readonly lastDoneAt: Date | null;
};

/** Jobs by queue: waiting, in hand, given up; since when the first waits and when one was done last. */
export function QueueTable({ queues, reading }: { queues: readonly QueueLine[]; reading: Reading }) {
  const t = useTranslations('background');
  const moment = (at: Date | null) =>
    at ? <Moment at={toInstant(at)} now={reading.now} timeZone={reading.timeZone} /> : t('nothing');
  const columns: Column<QueueLine>[] = [
    { key: 'queue', header: t('columns.queue'), kind: 'name', cell: ({ queue }) => t(`queues.${queue}`) },
    { key: 'waiting', header: t('states.waiting'), kind: 'number', cell: ({ waiting }) => waiting },
    { key: 'active', header: t('states.active'), kind: 'number', cell: ({ active }) => active },
    { key: 'failed', header: t('states.failed'), kind: 'number', cell: ({ failed }) => failed },
    { key: 'oldest', header: t('columns.oldest'), cell: ({ oldestWaitingAt }) => moment(oldestWaitingAt) },
    { key: 'done', header: t('columns.lastDone'), cell: ({ lastDoneAt }) => moment(lastDoneAt) },
  ];
  return <Table caption={t('jobs')} columns={columns} rows={queues} rowKey={({ queue }) => queue} empty={null} />;
}
