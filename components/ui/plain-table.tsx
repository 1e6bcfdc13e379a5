'use client';

import type { FormTable } from './form-state.ts';
import { Table } from './table.tsx';

/** A table of texts alone, the second column naming its row. */
export function PlainTable({ table: { caption, header, rows } }: { table: FormTable }) {
  return (
    <Table
      caption={caption}
      columns={header.map((heading, at) => ({
        key: String(at),
        header: heading,
        cell: (row: { readonly cells: readonly string[] }) => (
          <span className="whitespace-pre-line break-words">{row.cells[at]}</span>
        ),
        ...(at === 1 && { kind: 'name' as const }),
      }))}
      rows={rows.map((cells, line) => ({ line, cells }))}
      rowKey={({ line }) => String(line)}
      empty={null}
    />
  );
}
