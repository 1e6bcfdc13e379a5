import type { ReactNode } from 'react';
import { cx } from './cx.ts';
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

type TableProps<Row> = {
  caption: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  /** Shown instead of the rows when there are none. */
  empty: ReactNode;
};

/** Lines, not boxes; the header stays in sight while the page scrolls; on a phone each row becomes a card with its headers as labels. */
export function Table<Row>({ caption, columns, rows, rowKey, empty }: TableProps<Row>) {
  if (rows.length === 0) return empty;
  return (
    <table className="w-full border-collapse max-md:block">
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
      <tbody className="max-md:block">
        {rows.map((row) => (
          <tr
            key={rowKey(row)}
            data-row={rowKey(row)}
            className="border-line border-b hover:bg-tint data-current:bg-accent-soft max-md:flex max-md:flex-col max-md:gap-0.5 max-md:py-3"
          >
            {columns.map((column) => (
              <Cell key={column.key} column={column} row={row} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Cell<Row>({ column, row }: { column: Column<Row>; row: Row }) {
  const look = cx(
    'md:h-row md:px-3 md:py-1 md:last:pr-2 md:first:pl-2 max-md:flex max-md:justify-between max-md:gap-4',
    column.kind === 'number' && 'md:text-right',
    column.kind === 'name' ? 'text-left font-medium max-md:order-first max-md:font-semibold' : 'font-normal',
  );
  const content = (
    <>
      {column.kind !== 'name' && (
        <span aria-hidden="true" className="text-ink-3 md:hidden">
          {column.header}
        </span>
      )}
      <span className="min-w-0">{column.cell(row)}</span>
    </>
  );
  return column.kind === 'name' ? (
    <th scope="row" className={look}>
      {content}
    </th>
  ) : (
    <td className={look}>{content}</td>
  );
}
