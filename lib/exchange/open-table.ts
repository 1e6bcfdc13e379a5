import { open, readFile } from 'node:fs/promises';
import { ok, type Result, refuse } from '#lib/shared/result.ts';
import type { FileSource } from './detect-encoding.ts';
import type { RowFault } from './domain/row-fault.ts';
import { type CsvOptions, type CsvRow, openCsv } from './read-csv.ts';
import { type Cell, type Grid, readWorkbook } from './read-workbook.ts';

/** A row as a CSV file gives it; of a workbook also which of its cells nobody can read. */
export type OpenRow = CsvRow & { readonly cellFaults?: readonly RowFault[] };
export type OpenTable = { readonly header: readonly string[]; readonly rows: AsyncIterable<OpenRow> };

type Options = CsvOptions & {
  /** a workbook is held in memory: above this it is sent as CSV */
  readonly unpackedMax?: number;
};

const UNPACKED_MAX = 100_000_000;

/**
 * A list as CSV, read as a stream, or as a workbook, told apart by the first bytes. Refuses what `readWorkbook` refuses, and
 * `file-unreadable` (neither of the two), `list-header-unreadable` (a workbook whose first line is not made of plain cells).
 */
export async function openTable(
  source: FileSource,
  { unpackedMax = UNPACKED_MAX, ...options }: Options,
): Promise<Result<OpenTable>> {
  const beginning = await beginningOf(source);
  if (isOther(beginning)) return refuse('file-unreadable');
  if (!beginning.startsWith('PK')) return ok(await openCsv(source, options));
  const bytes = typeof source === 'string' ? await readFile(source) : source;
  const grid = readWorkbook(bytes, unpackedMax);
  if (!grid.ok) return grid;
  options.onBytes?.(bytes.byteLength);
  return tableOf(grid.value);
}

function tableOf(grid: Grid): Result<OpenTable> {
  const lines = [...grid.keys()]
    .sort((a, b) => a - b)
    .filter((line) => [...(grid.get(line)?.values() ?? [])].some(says));
  const [first = 0, ...rest] = lines;
  const names = [...(grid.get(first) ?? [])].map(([at, cell]) => ({ at, name: cell.text.trim(), cell }));
  if (names.some(({ cell }) => cell.fault)) return refuse('list-header-unreadable', { line: first });
  async function* rows(): AsyncGenerator<OpenRow> {
    for (const line of rest) {
      const cells = names.map(({ at, name }) => ({ name, cell: grid.get(line)?.get(at) }));
      yield {
        line,
        row: new Map(cells.map(({ name, cell }) => [name, cell?.text ?? ''])),
        cellFaults: cells.flatMap(({ name, cell }) =>
          cell?.fault ? [{ field: name, code: cell.fault, value: cell.text }] : [],
        ),
      };
    }
  }
  return ok({ header: names.map(({ name }) => name), rows: rows() });
}

const says = ({ text, fault }: Cell): boolean => fault !== undefined || text.trim() !== '';

/** A document of another kind, whatever its name says: a PDF, a workbook of before 2007, a picture. */
const isOther = (beginning: string): boolean =>
  ['%PDF', '\xD0\xCF\x11\xE0'].some((mark) => beginning.startsWith(mark)) ||
  (beginning.includes('\0') && !['PK', '\xFF\xFE', '\xFE\xFF'].some((mark) => beginning.startsWith(mark)));

/** The first bytes, a character each. */
async function beginningOf(source: FileSource): Promise<string> {
  if (typeof source !== 'string') return Buffer.from(source.subarray(0, LOOKED_AT)).toString('latin1');
  const file = await open(source, 'r');
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(LOOKED_AT), 0, LOOKED_AT, 0);
    return buffer.toString('latin1', 0, bytesRead);
  } finally {
    await file.close();
  }
}

const LOOKED_AT = 1024;
