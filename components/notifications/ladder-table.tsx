import { useTranslations } from 'next-intl';
import { Light } from '#components/ui/light.tsx';
import { Link } from '#components/ui/link.tsx';
import { type Column, Table } from '#components/ui/table.tsx';
import type { ClockName } from '#lib/cases/domain/names.ts';
import type { Ladder } from '#lib/notifications/domain/ladder.ts';
import { lightAt, sayRung, sayTold } from './say-rung.ts';

export type ClockLadder = { readonly clock: ClockName; readonly ladder: Ladder; readonly isDefault: boolean };

/** Every clock with its rungs: when, which light, whom it tells. */
export function LadderTable({ rows }: { rows: readonly ClockLadder[] }) {
  const t = useTranslations();
  const ladders = useTranslations('ladders');
  const columns: Column<ClockLadder>[] = [
    {
      key: 'clock',
      header: ladders('columns.clock'),
      kind: 'name',
      cell: ({ clock, isDefault }) => (
        <span className="flex flex-col">
          <Link href={`/admin/ladders/${clock}`} className="hover:text-accent hover:underline">
            {t(`clocks.${clock}`)}
          </Link>
          <span className="font-normal text-ink-3 text-small">{ladders(isDefault ? 'default' : 'own')}</span>
        </span>
      ),
    },
    {
      key: 'rungs',
      header: ladders('columns.rungs'),
      cell: ({ ladder }) =>
        ladder.length === 0 ? (
          ladders('none')
        ) : (
          <ul className="flex flex-col gap-1">
            {ladder.map((rung) => (
              <li key={rung.name} className="flex flex-wrap items-baseline gap-x-3">
                <span className="w-40 max-md:w-auto">{sayRung(rung.name, ladders)}</span>
                <span className="w-28 max-md:w-auto">
                  <Light light={lightAt(rung.name)} label={t(`lights.${lightAt(rung.name)}`)} />
                </span>
                <span>{sayTold(rung, ladders)}</span>
              </li>
            ))}
          </ul>
        ),
    },
  ];
  return <Table caption={ladders('title')} columns={columns} rows={rows} rowKey={({ clock }) => clock} empty={null} />;
}
