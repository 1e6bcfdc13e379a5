import { useTranslations } from 'next-intl';
import { type Reading, unitName } from '#components/cases/reading.ts';
import { EmptyState } from '#components/ui/empty-state.tsx';
import { type Column, Table } from '#components/ui/table.tsx';
import { sayDecimal } from '#lib/i18n/say-number.ts';
import { inWorkingDays } from '#lib/reporting/domain/figures.ts';
import { delayRowsAddress, type InsightQuery } from '#lib/reporting/insight-query.ts';
import type { UnitDelays } from '#lib/reporting/queries/find-delays.ts';
import { RowsLink } from './rate-cell.tsx';

type DelaySectionProps = { rows: readonly UnitDelays[]; query: InsightQuery; reading: Reading };

/** 延误归属: who held cases up, by how much and with what; a lead does not answer for its helpers, nor a unit for a wrong dispatch. */
export function DelaySection({ rows, query, reading }: DelaySectionProps) {
  const t = useTranslations('insight.delays');
  const causeName = useCauseName();
  const days = (minutes: number) => t('days', { days: sayDecimal(inWorkingDays(minutes) ?? 0, reading.locale) });
  const columns: Column<UnitDelays>[] = [
    { key: 'unit', header: t('columns.unit'), kind: 'name', cell: ({ unitCode }) => unitName(unitCode, reading) },
    {
      key: 'cases',
      header: t('columns.cases'),
      kind: 'number',
      cell: ({ unitCode, cases }) =>
        cases === 0 ? '0' : <RowsLink href={delayRowsAddress(query, unitCode)}>{String(cases)}</RowsLink>,
    },
    { key: 'time', header: t('columns.time'), kind: 'number', cell: ({ workingMinutes }) => days(workingMinutes) },
    {
      key: 'causes',
      header: t('columns.causes'),
      cell: ({ causes }) =>
        causes.map(({ cause, cases }) => t('cause', { name: causeName(cause), cases })).join(t('between')) || <None />,
    },
    {
      key: 'waited',
      header: t('columns.waited'),
      cell: ({ waitedCases, waitedMinutes }) =>
        waitedCases === 0 ? <None /> : t('waited', { cases: waitedCases, time: days(waitedMinutes) }),
    },
  ];
  return (
    <section aria-labelledby="delays" className="flex flex-col gap-3 border-line border-t pt-4">
      <h2 id="delays" className="text-heading">
        {t('title')}
      </h2>
      <p className="text-ink-2">{t('lead')}</p>
      <div className="min-w-0 overflow-x-auto [--sticky-top:0px]">
        <Table
          caption={t('title')}
          columns={columns}
          rows={rows}
          rowKey={({ unitCode }) => unitCode}
          empty={<EmptyState title={t('emptyTitle')}>{t('emptyText')}</EmptyState>}
        />
      </div>
    </section>
  );
}

/** On a phone the card leaves it out. */
const None = () => <span data-none>—</span>;

function useCauseName(): (cause: UnitDelays['causes'][number]['cause']) => string {
  const t = useTranslations();
  return (cause) => (cause === 'dispatch' ? t('desk.delays.dispatch') : t(`clocks.${cause}`));
}
