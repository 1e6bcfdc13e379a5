import { useTranslations } from 'next-intl';
import type { Reading } from '#components/cases/reading.ts';
import { EmptyState } from '#components/ui/empty-state.tsx';
import { Link } from '#components/ui/link.tsx';
import { Table } from '#components/ui/table.tsx';
import { sayWhen } from '#lib/i18n/say-date.ts';
import type { BatchLine } from '#lib/service-packages/queries/batches.ts';

/** Batches of booklets, each with what has become of it. */
export function BatchTable({ batches, reading }: { batches: readonly BatchLine[]; reading: Reading }) {
  const t = useTranslations('batches');
  return (
    <Table
      caption={t('title')}
      rows={batches}
      rowKey={({ id }) => id}
      empty={<EmptyState title={t('none')}>{t('noneHint')}</EmptyState>}
      columns={[
        {
          key: 'occasion',
          header: t('occasion'),
          kind: 'name',
          cell: ({ id, occasion }) => (
            <Link href={`/desk/packages/batches/${id}`} className="text-accent hover:underline">
              {occasion}
            </Link>
          ),
        },
        { key: 'state', header: t('state'), cell: ({ state }) => t(`states.${state}`) },
        { key: 'count', header: t('count'), kind: 'number', cell: ({ total }) => t('counts', { total }) },
        { key: 'result', header: t('result'), cell: (batch) => <Outcomes batch={batch} /> },
        { key: 'at', header: t('askedAt'), cell: ({ askedAt }) => sayWhen(askedAt, reading) },
      ]}
    />
  );
}

/** How many booklets there are, and how many companies have none. */
export function Outcomes({ batch: { state, written, leftOut } }: { batch: BatchLine }) {
  const t = useTranslations('batches');
  if (state === 'waiting' || state === 'cancelled' || state === 'failed') return '—';
  return leftOut > 0 ? t('outcomes', { written, leftOut }) : t('outcomesAll', { written });
}
