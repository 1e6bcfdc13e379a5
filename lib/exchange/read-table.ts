import { ok, type Result } from '#lib/shared/result.ts';
import type { RowFault } from './domain/row-fault.ts';
import { openTable } from './open-table.ts';

export type TableRow = {
  readonly line: number;
  readonly cells: ReadonlyMap<string, string>;
  readonly faults: readonly RowFault[];
};
export type TableFile = { readonly header: readonly string[]; readonly rows: readonly TableRow[] };

/** A workbook that promises more is no list of people. */
const UNPACKED_MAX = 20_000_000;

/** A small table that somebody sends, as `openTable` reads and refuses it; at most so many rows are read. */
export async function readTable(bytes: Uint8Array, most: number): Promise<Result<TableFile>> {
  const table = await openTable(bytes, { delimiter: ',', unpackedMax: UNPACKED_MAX });
  if (!table.ok) return table;
  const rows: TableRow[] = [];
  for await (const { line, row, fault, cellFaults = [] } of table.value.rows) {
    rows.push({ line, cells: row ?? new Map(), faults: fault ? [fault] : cellFaults });
    if (rows.length >= most) break;
  }
  return ok({ header: table.value.header, rows });
}
