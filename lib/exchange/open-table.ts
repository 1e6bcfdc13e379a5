import { open, readFile } from 'node:fs/promises';
import type { FileSource } from './detect-encoding.ts';
import type { RowFault } from './domain/row-fault.ts';
import { type CsvOptions, type CsvRow, openCsv } from './read-csv.ts';
import { readWorkbook } from './read-workbook.ts';

/** A row as a CSV file gives it; of a workbook also which of its cells nobody can read. */
export type OpenRow = CsvRow & { readonly cellFaults?: readonly RowFault[] };
export type OpenTable = { readonly header: readonly string[]; readonly rows: AsyncIterable<OpenRow> };

/** A workbook is held in memory: above this it is sent as CSV. */
const UNPACKED_MAX = 100_000_000;

/** A list as CSV, read as a stream, or as a workbook, told apart by the first bytes; null for one that cannot be read. */
export async function openTable(source: FileSource, options: CsvOptions): Promise<OpenTable | null> {
  if (!(await isZip(source))) return openCsv(source, options);
  const bytes = typeof source === 'string' ? await readFile(source) : source;
  const grid = readWorkbook(bytes, UNPACKED_MAX);
  if (!grid) return null;
  options.onBytes?.(bytes.byteLength);
  const lines = [...grid.keys()]
    .sort((a, b) => a - b)
    .filter((line) => [...(grid.get(line)?.values() ?? [])].some(({ text, fault }) => fault || text.trim() !== ''));
  const [first, ...rest] = lines;
  const names =
    first === undefined ? [] : [...(grid.get(first) ?? [])].map(([at, { text }]) => [at, text.trim()] as const);
  async function* rows(): AsyncGenerator<OpenRow> {
    for (const line of rest) {
      const cells = names.map(([at, name]) => ({ name, cell: grid?.get(line)?.get(at) }));
      yield {
        line,
        row: new Map(cells.map(({ name, cell }) => [name, cell?.text ?? ''])),
        cellFaults: cells.flatMap(({ name, cell }) => (cell?.fault ? [{ field: name, code: cell.fault }] : [])),
      };
    }
  }
  return { header: names.map(([, name]) => name), rows: rows() };
}

async function isZip(source: FileSource): Promise<boolean> {
  if (typeof source !== 'string') return source[0] === 0x50 && source[1] === 0x4b;
  const file = await open(source, 'r');
  try {
    const { buffer } = await file.read(Buffer.alloc(2), 0, 2, 0);
    return buffer[0] === 0x50 && buffer[1] === 0x4b;
  } finally {
    await file.close();
  }
}
