import { useTranslations } from 'next-intl';
import { type Reading, timeLeft, unitName } from '#components/cases/reading.ts';
import { EmptyState } from '#components/ui/empty-state.tsx';
import { Light } from '#components/ui/light.tsx';
import type { LightName } from '#components/ui/light-name.ts';
import { Link } from '#components/ui/link.tsx';
import { type Column, Table } from '#components/ui/table.tsx';
import type { UnitLights } from '#lib/cases/queries/unit-clocks.ts';
import { sayLeft } from '#lib/i18n/say-due.ts';

const LIGHTS = ['dark-red', 'red', 'yellow', 'green', 'grey'] as const satisfies readonly LightName[];

type BoardTableProps = {
  rows: readonly UnitLights[];
  kindOf: (row: UnitLights) => 'departments' | 'subdistricts';
  reading: Reading;
};

/** Units of a kind with the lights of what waits for them, in the order given; every number leads to its rows. */
export function BoardTable({ rows, kindOf, reading }: BoardTableProps) {
  const t = useTranslations();
  const columns: Column<UnitLights>[] = [
    {
      key: 'unit',
      header: t('common.unit'),
      kind: 'name',
      cell: ({ unitCode }) => (
        <Link href={`/insight/load?unit=${encodeURIComponent(unitCode)}`} className="text-accent hover:underline">
          {unitName(unitCode, reading)}
        </Link>
      ),
    },
    ...LIGHTS.map(
      (light): Column<UnitLights> => ({
        key: light,
        header: t(`lights.${light}`),
        cell: (row) => <LightCount light={light} row={row} unit={unitName(row.unitCode, reading)} />,
      }),
    ),
    {
      key: 'oldest',
      header: t('insight.board.oldest'),
      cell: ({ oldestDueAt }) =>
        oldestDueAt ? sayLeft(timeLeft(oldestDueAt, reading), reading.locale) : <span data-none>—</span>,
    },
  ];
  return (
    <Table
      caption={t('insight.board.title')}
      columns={columns}
      rows={rows}
      rowKey={({ unitCode }) => unitCode}
      groupOf={(row) => ({ key: kindOf(row), heading: t(`insight.board.${kindOf(row)}`) })}
      empty={<EmptyState title={t('insight.board.emptyTitle')}>{t('insight.board.emptyText')}</EmptyState>}
    />
  );
}

function LightCount({ light, row, unit }: { light: LightName; row: UnitLights; unit: string }) {
  const t = useTranslations();
  const count = row[light];
  if (count === 0)
    return (
      <span data-none className="text-ink-3">
        0
      </span>
    );
  const query = new URLSearchParams({ waitsFor: row.unitCode, light, sort: 'dueAt' });
  return (
    <Link
      href={`/desk/cases?${query}`}
      aria-label={t('insight.board.rows', { unit, light: t(`lights.${light}`), count })}
      className="hover:underline"
    >
      <Light light={light} label={String(count)} />
    </Link>
  );
}
