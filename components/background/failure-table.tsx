import { useTranslations } from 'next-intl';
import { Moment } from '#components/access/moment.tsx';
import type { Reading } from '#components/cases/reading.ts';
import { ActionForm } from '#components/ui/action-form.tsx';
import type { FormAction } from '#components/ui/form-state.ts';
import { Table } from '#components/ui/table.tsx';

export type Failure = {
  readonly id: string;
  readonly what: string;
  readonly at: Temporal.Instant | null;
  readonly error: string | null;
  /** what its button sends along */
  readonly hidden: Readonly<Record<string, string>>;
};

type FailureTableProps = {
  caption: string;
  failures: readonly Failure[];
  again: string;
  action: FormAction;
  reading: Reading;
};

/** What was given up, with what its last try said, each with a button to try it again. */
export function FailureTable({ caption, failures, again, action, reading }: FailureTableProps) {
  const t = useTranslations('background');
  const { now, timeZone } = reading;
  return (
    <Table
      caption={caption}
      rows={failures}
      rowKey={({ id }) => id}
      empty={<p className="text-ink-2">{t('noFailures')}</p>}
      columns={[
        { key: 'what', header: t('columns.what'), kind: 'name', cell: ({ what }) => what },
        {
          key: 'at',
          header: t('columns.at'),
          cell: ({ at }) => (at ? <Moment at={at} now={now} timeZone={timeZone} /> : t('nothing')),
        },
        {
          key: 'error',
          header: t('columns.error'),
          cell: ({ error }) => <code className="break-words text-small">{error ?? t('nothing')}</code>,
        },
        {
          key: 'again',
          header: again,
          cell: ({ what, hidden }) => (
            <ActionForm action={action} submit={again} kind="secondary" label={`${again} ${what}`} hidden={hidden} />
          ),
        },
      ]}
    />
  );
}
