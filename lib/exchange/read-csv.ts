import { createReadStream } from 'node:fs';
import { Transform } from 'node:stream';
import { type CsvError, type CsvErrorCode, parse } from 'csv-parse';
import { detectEncoding } from './detect-encoding.ts';
import type { Row } from './domain/read-field.ts';
import type { RowFault } from './domain/row-fault.ts';

/** A row of the file: its values, or why it cannot be read. Lines count from 1, the header's. */
export type CsvRow =
  | { readonly line: number; readonly row: Row; readonly fault?: never }
  | { readonly line: number; readonly row?: never; readonly fault: RowFault };

export type CsvFile = {
  readonly header: readonly string[];
  readonly rows: AsyncIterable<CsvRow>;
};

export type CsvOptions = { readonly delimiter: string; readonly onBytes?: (bytes: number) => void };

/** A quotation mark that is never closed must not swallow the rest of the file into memory. */
const LONGEST_ROW = 1_000_000;

type Parsed = { record: string[]; info: { lines: number; empty_lines: number } };

/** Opens a CSV file as a stream of rows; a row that is torn is reported and the next ones are read. */
export async function openCsv(path: string, options: CsvOptions): Promise<CsvFile> {
  const encoding = await detectEncoding(path);
  const skipped: CsvRow[] = [];
  let line = 0;
  let emptyLines = 0;
  const parser = parse({
    delimiter: options.delimiter,
    record_delimiter: ['\r\n', '\n', '\r'],
    bom: true,
    info: true,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    max_record_size: LONGEST_ROW,
    skip_records_with_error: true,
    on_skip: (error) => {
      // One torn row is told once, however often the parser stumbles over it.
      const at = lineOf(error, line + 1);
      if (skipped.at(-1)?.line !== at) skipped.push({ line: at, fault: { field: '', code: faultOf(error?.code) } });
      return undefined;
    },
  });
  const source = createReadStream(path);
  source.on('data', (chunk) => options.onBytes?.(chunk.length));
  const decoded = source.pipe(decoding(encoding));
  // A pipe passes no error on.
  source.on('error', (error) => parser.destroy(error));
  decoded.on('error', (error) => parser.destroy(error));
  const records = (decoded.pipe(parser) as AsyncIterable<Parsed>)[Symbol.asyncIterator]();

  const first = await records.next();
  const header = first.done ? [] : first.value.record.map((name) => name.trim());
  line = first.done ? 0 : first.value.info.lines;
  return { header, rows: rowsOf() };

  async function* rowsOf(): AsyncGenerator<CsvRow> {
    for (let next = await records.next(); !next.done; next = await records.next()) {
      const { record, info } = next.value;
      const start = line + 1 + info.empty_lines - emptyLines;
      line = info.lines;
      emptyLines = info.empty_lines;
      // The parser runs ahead of us: what it could not read comes in its place among the rows.
      while (skipped[0] && skipped[0].line < start) yield* skipped.splice(0, 1);
      yield rowOf(record, header, start);
    }
    yield* skipped.splice(0);
  }
}

function rowOf(record: readonly string[], header: readonly string[], line: number): CsvRow {
  if (record.length !== header.length) {
    return { line, fault: { field: '', code: 'ragged-row', value: `${record.length} ≠ ${header.length}` } };
  }
  // Of two columns with one name the first counts.
  const row = new Map<string, string>();
  header.forEach((name, index) => {
    if (!row.has(name)) row.set(name, record[index] ?? '');
  });
  return { line, row };
}

function decoding(encoding: string): Transform {
  const decoder = new TextDecoder(encoding);
  return new Transform({
    readableObjectMode: false,
    transform: (chunk: Buffer, _, done) => done(null, decoder.decode(chunk, { stream: true })),
    flush: (done) => done(null, decoder.decode()),
  });
}

const faultOf = (code: CsvErrorCode | undefined): RowFault['code'] =>
  code === 'CSV_MAX_RECORD_SIZE' ? 'row-too-long' : 'broken-quotes';

const lineOf = (error: CsvError | undefined, otherwise: number): number =>
  typeof error?.lines === 'number' ? error.lines : otherwise;
