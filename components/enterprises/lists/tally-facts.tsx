import { useTranslations } from 'next-intl';
import { Table } from '#components/ui/table.tsx';
import type { Tally } from '#lib/exchange/domain/tally.ts';
import type { RejectedRow } from '#lib/exchange/import-order.ts';
import { fieldName } from '#lib/exchange/list-columns.ts';
import { wordFault } from '#lib/exchange/word-fault.ts';
import type { Locale } from '#lib/i18n/locale.ts';

/** The accounting of a list: every row is in exactly one of the last four. */
export function TallyFacts({ tally }: { tally: Tally }) {
  const t = useTranslations('lists');
  const names = ['read', 'created', 'updated', 'unchanged', 'rejected'] as const;
  return (
    <dl className="flex flex-wrap gap-x-8 gap-y-2 border-line border-y py-3">
      {names.map((name) => (
        <div key={name} className="flex items-baseline gap-2">
          <dt className="text-ink-2">{t(`tally.${name}`)}</dt>
          <dd className="font-semibold text-heading tabular-nums">{tally[name]}</dd>
        </div>
      ))}
    </dl>
  );
}

const SHOWN = 50;

type RejectedTableProps = {
  rows: readonly RejectedRow[];
  /** how many rows were not taken; the reasons of so many are not all kept */
  total: number;
  locale: Locale;
};

/** Rows that were not taken, each with its line and why; what is not shown or not kept is said. */
export function RejectedTable({ rows, total, locale }: RejectedTableProps) {
  const t = useTranslations('lists');
  const lines = rows.flatMap(({ line, externalId, faults }) =>
    faults.map((fault, at) => ({ key: `${line} ${at}`, line, externalId, fault })),
  );
  return (
    <>
      {lines.length > SHOWN && <p className="pb-2 text-ink-2">{t('rejectedShown', { shown: SHOWN })}</p>}
      {total > rows.length && <p className="pb-2 text-ink-2">{t('rejectedKept', { kept: rows.length, total })}</p>}
      <Table
        caption={t('rejected')}
        rows={lines.slice(0, SHOWN)}
        rowKey={({ key }) => key}
        empty={null}
        columns={[
          { key: 'line', header: t('line'), kind: 'number', cell: ({ line }) => line },
          { key: 'uscc', header: t('uscc'), kind: 'name', cell: ({ externalId }) => externalId || '—' },
          { key: 'field', header: t('field'), cell: ({ fault }) => fieldName(fault.field, locale) },
          { key: 'value', header: t('value'), cell: ({ fault }) => fault.value ?? '' },
          { key: 'reason', header: t('reason'), cell: ({ fault }) => wordFault(fault, locale) },
        ]}
      />
    </>
  );
}
