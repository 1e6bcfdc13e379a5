import type { ReactNode } from 'react';
import { TableHeader } from './table-header.tsx';

export type Column<Row> = {
  key: string;
  header: string;
  cell: (row: Row) => ReactNode;
  /** Numbers are set flush right; `name` is what the row is about and heads its card on a phone. */
  kind?: 'text' | 'number' | 'name';
  /** Where pressing the header leads; its absence means the column cannot be sorted. */
  sortHref?: string | undefined;
  sorted?: 'ascending' | 'descending' | undefined;
};

/** Rows that belong together, under a heading of their own. */
export type RowGroup = { readonly key: string; readonly heading: ReactNode };

type TableProps<Row> = {
  caption: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  /** The rows come in the order of their groups. */
  groupOf?: ((row: Row) => RowGroup) | undefined;
  /** Shown instead of the rows when there are none. */
  empty: ReactNode;
};

/** Lines, not boxes; the header stays in sight while the page scrolls; on a phone each row becomes a card with its headers as labels. */
export function Table<Row>({ caption, columns, rows, rowKey, groupOf, empty }: TableProps<Row>) {
  if (rows.length === 0) return empty;
  return (
    <table className="data-table">
      <caption className="sr-only">{caption}</caption>
      <thead className="max-md:sr-only">
        <tr>
          {columns.map((column) => (
            <TableHeader
              key={column.key}
              header={column.header}
              sortHref={column.sortHref}
              sorted={column.sorted}
              alignEnd={column.kind === 'number'}
            />
          ))}
        </tr>
      </thead>
      {inGroups(rows, groupOf).map(({ group, members }) => (
        <tbody key={group?.key ?? 'all'} id={group?.key}>
          {group && (
            <tr data-group>
              <th scope="rowgroup" colSpan={columns.length}>
                {group.heading}
              </th>
            </tr>
          )}
          {members.map((row) => (
            <tr key={rowKey(row)} data-row={rowKey(row)}>
              {columns.map((column) => cellOf(column, row))}
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  );
}

function inGroups<Row>(
  rows: readonly Row[],
  groupOf: ((row: Row) => RowGroup) | undefined,
): { group: RowGroup | null; members: Row[] }[] {
  const groups: { group: RowGroup | null; members: Row[] }[] = [];
  for (const row of rows) {
    const group = groupOf?.(row) ?? null;
    const last = groups.at(-1);
    if (last && last.group?.key === group?.key) last.members.push(row);
    else groups.push({ group, members: [row] });
  }
  return groups;
}

/** A plain function: a component for each cell would be four hundred a page. */
function cellOf<Row>({ key, header, kind, cell }: Column<Row>, row: Row) {
  if (kind === 'name') {
    return (
      <th key={key} scope="row">
        {cell(row)}
      </th>
    );
  }
  return (
    <td key={key} data-label={header} data-number={kind === 'number' ? '' : undefined}>
      {cell(row)}
    </td>
  );
}
