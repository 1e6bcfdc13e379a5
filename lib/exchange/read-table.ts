import type { RowFault } from './domain/row-fault.ts';
import { openCsv } from './read-csv.ts';
import { type Grid, readWorkbook } from './read-workbook.ts';

export type TableRow = {
  readonly line: number;
  readonly cells: ReadonlyMap<string, string>;
  readonly faults: readonly RowFault[];
};
export type TableFile = { readonly header: readonly string[]; readonly rows: readonly TableRow[] };

/**
 * A small table that somebody sends, CSV in UTF-8, UTF-16 or GB18030 or a workbook (.xlsx), told apart by its first bytes; null when it
 * cannot be read. At most so many rows are read.
 */
export async function readTable(bytes: Uint8Array, most: number): Promise<TableFile | null> {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) {
    const grid = readWorkbook(bytes);
    return grid && tableOf(grid, most);
  }
  const { header, rows } = await openCsv(bytes, { delimiter: ',' });
  const read: TableRow[] = [];
  for await (const { line, row, fault } of rows) {
    read.push({ line, cells: row ?? new Map(), faults: fault ? [fault] : [] });
    if (read.length >= most) break;
  }
  return { header, rows: read };
}

function tableOf(grid: Grid, most: number): TableFile {
  const lines = [...grid.keys()].sort((a, b) => a - b).filter((line) => hasText(grid, line));
  const [first] = lines;
  if (first === undefined) return { header: [], rows: [] };
  const names = [...(grid.get(first) ?? [])].map(([column, { text }]) => [column, text.trim()] as const);
  const rows = lines.slice(1, most + 1).map((line): TableRow => {
    const cells = grid.get(line);
    const at = names.map(([column, name]) => ({ name, cell: cells?.get(column) }));
    return {
      line,
      cells: new Map(at.map(({ name, cell }) => [name, cell?.text ?? ''])),
      faults: at.flatMap(({ name, cell }) => (cell?.fault ? [{ field: name, code: cell.fault }] : [])),
    };
  });
  return { header: names.map(([, name]) => name), rows };
}

const hasText = (grid: Grid, line: number): boolean =>
  [...(grid.get(line)?.values() ?? [])].some(({ text, fault }) => fault !== undefined || text.trim() !== '');
