import { useLocale, useTranslations } from 'next-intl';
import { Link } from '#components/ui/link.tsx';
import { type Column, Table } from '#components/ui/table.tsx';
import { sayCount } from '#lib/i18n/say-number.ts';
import type { Question } from '#lib/reporting/charts/chart-of-report.ts';
import type { Definition } from '#lib/reporting/definitions.ts';
import type { CountName, RateName } from '#lib/reporting/domain/figures.ts';
import type { Ranked } from '#lib/reporting/domain/ranking.ts';
import type { ReportGroup } from '#lib/reporting/get-case-report.ts';
import { type InsightQuery, insightAddress, rowsAddress } from '#lib/reporting/insight-query.ts';
import { narrowTo } from '#lib/reporting/narrow.ts';
import { RateCell, RowsLink } from './rate-cell.tsx';

export type FigureColumn = CountName | RateName;

type FigureTableProps = {
  question: Question;
  rows: readonly Ranked<ReportGroup>[];
  columns: readonly FigureColumn[];
  definitions: readonly Definition[];
  query: InsightQuery;
};

type Row = Ranked<ReportGroup>;

/** The numbers of a chart and more; every one of them leads to its rows. */
export function FigureTable({ question, rows, columns, definitions, query }: FigureTableProps) {
  const t = useTranslations('insight');
  const locale = useLocale();
  const nameOf = (code: FigureColumn) => definitions.find((each) => each.code === code)?.name ?? code;
  const cellOf = (code: FigureColumn) => (row: Row) => {
    const { figures } = row.group;
    const narrowed = narrowTo(question, row.group.key, query);
    const value = figures[code];
    if (typeof value === 'number') {
      const href = rowsAddress(narrowed, code as CountName);
      return value === 0 ? '0' : <RowsLink href={href}>{sayCount(value, locale)}</RowsLink>;
    }
    return (
      <RateCell name={code as RateName} label={`${row.group.label} ${nameOf(code)}`} rate={value} query={narrowed} />
    );
  };
  const place: Column<Row>[] =
    question === 'unit' ? [{ key: 'place', header: t('table.place'), cell: (row) => <Place row={row} /> }] : [];
  return (
    <Table
      caption={t(`question.${question}.title`)}
      rowKey={({ group }) => group.key ?? '-'}
      rows={rows}
      empty={null}
      columns={[
        {
          key: 'label',
          header: t(`question.${question}.column`),
          kind: 'name',
          cell: ({ group }) => <NameLink question={question} group={group} query={query} />,
        },
        ...place,
        ...columns.map((code) => ({ key: code, header: nameOf(code), kind: 'number' as const, cell: cellOf(code) })),
      ]}
    />
  );
}

/** A row's name leads to the figures of that row alone. */
const NameLink = ({ question, group, query }: { question: Question; group: ReportGroup; query: InsightQuery }) => (
  <Link
    href={insightAddress('/insight', narrowTo(question, group.key, query))}
    className="hover:text-accent hover:underline md:whitespace-nowrap"
  >
    {group.label}
  </Link>
);

function Place({ row: { place, unranked } }: { row: Row }) {
  const t = useTranslations('insight.table');
  if (place !== null) return place;
  const words = unranked === 'not-compared' ? t('notCompared') : t('tooFew');
  return <span className="whitespace-nowrap text-ink-3 text-small">{words}</span>;
}
