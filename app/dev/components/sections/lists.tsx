import { useTranslations } from 'next-intl';
import { KeyboardList } from '#components/ui/keyboard-list.tsx';
import { Light } from '#components/ui/light.tsx';
import { type Column, Table } from '#components/ui/table.tsx';
import type { Samples } from '../samples.ts';
import { Section } from '../section.tsx';

type Row = Samples['rows'][number];

export function ListsSection({ samples }: { samples: Samples }) {
  const t = useTranslations('lights');
  const columns: Column<Row>[] = [
    {
      key: 'light',
      header: samples.timeLeft,
      cell: (row) => (
        <span title={t(row.light)}>
          <Light light={row.light} label={row.left} />
        </span>
      ),
      sortHref: '#left',
      sorted: 'ascending',
    },
    {
      key: 'title',
      header: samples.title,
      kind: 'name',
      cell: (row) => (
        <a data-row-link href={`#row-${row.key}`} className="hover:text-accent hover:underline">
          {row.title}
        </a>
      ),
    },
    { key: 'company', header: samples.company, cell: (row) => row.company, sortHref: '#company' },
    { key: 'amount', header: samples.amount, kind: 'number', cell: (row) => row.amount.toFixed(1) },
  ];
  return (
    <Section title="Lists">
      <KeyboardList>
        <Table
          caption={samples.title}
          columns={columns}
          rows={samples.rows}
          rowKey={(row) => row.key}
          empty={samples.emptyTitle}
        />
      </KeyboardList>
    </Section>
  );
}
