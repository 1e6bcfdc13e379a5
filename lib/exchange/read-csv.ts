import { Transform } from 'node:stream';
import { type CsvErrorCode, parse } from 'csv-parse';
import { detectEncoding, type FileSource, streamOf } from './detect-encoding.ts';
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
export async function openCsv(source: FileSource, options: CsvOptions): Promise<CsvFile> {
  const file = { source, encoding: await detectEncoding(source), delimiter: options.delimiter };
  const reading = readFrom(file, 0, options.onBytes);
  const first = await reading.records.next();
  const header = first.done ? [] : first.value.record.map((name) => name.trim());
  const begun = first.done ? { records: 0, line: 0 } : { records: 1, line: first.value.info.lines };
  return { header, rows: rowsOf(file, reading, header, begun) };
}

type Place = { readonly source: FileSource; readonly encoding: string; readonly delimiter: string };

type Reading = {
  readonly records: AsyncIterator<Parsed>;
  /** lines of the file before this reading */
  readonly linesBefore: number;
  /** the first row that the parser could not read; it runs ahead of us */
  readonly torn: () => Torn | null;
  readonly close: () => void;
};

/** After so many records and empty lines. */
type Torn = { readonly records: number; readonly emptyLines: number; readonly code: RowFault['code'] };

function readFrom(
  { source: file, encoding, delimiter }: Place,
  linesBefore: number,
  onBytes: CsvOptions['onBytes'] = () => {},
): Reading {
  let torn: Torn | null = null;
  const parser = parse({
    delimiter,
    record_delimiter: ['\r\n', '\n', '\r'],
    bom: true,
    info: true,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    max_record_size: LONGEST_ROW,
    skip_records_with_error: true,
    on_skip: (error) => {
      const { records = 0, empty_lines: emptyLines = 0 } = (error ?? {}) as { records?: number; empty_lines?: number };
      torn ??= { records, emptyLines, code: faultOf(error?.code) };
      return undefined;
    },
  });
  const source = streamOf(file);
  source.on('data', (chunk) => onBytes(chunk.length));
  const decoded = source.pipe(decoding(encoding)).pipe(withoutLines(linesBefore));
  // A pipe passes no error on.
  source.on('error', (error) => parser.destroy(error));
  decoded.on('error', (error) => parser.destroy(error));
  const records = (decoded.pipe(parser) as AsyncIterable<Parsed>)[Symbol.asyncIterator]();
  return { records, linesBefore, torn: () => torn, close: () => source.destroy() };
}

/**
 * A row that cannot be read costs itself alone, not what lies behind its open quotation mark: reading begins again on the line
 * after it.
 */
async function* rowsOf(
  file: Place,
  { records, linesBefore, torn, close }: Reading,
  header: readonly string[],
  begun: { records: number; line: number },
): AsyncGenerator<CsvRow> {
  let { records: count, line } = begun;
  let empty = 0;
  for (let next = await records.next(); !next.done && torn()?.records !== count; next = await records.next()) {
    const { record, info } = next.value;
    const start = line + 1 + info.empty_lines - empty;
    line = linesBefore + info.lines;
    empty = info.empty_lines;
    count += 1;
    yield rowOf(record, header, start);
  }
  const fault = torn();
  if (!fault) return;
  close();
  const at = line + 1 + fault.emptyLines - empty;
  yield { line: at, fault: { field: '', code: fault.code } };
  yield* rowsOf(file, readFrom(file, at), header, { records: 0, line: at });
}

/** Drops the first lines of a text, whatever ends them. */
function withoutLines(count: number): Transform {
  let left = count;
  let isAfterReturn = false;
  return new Transform({
    decodeStrings: false,
    transform(chunk: string | Buffer, _, done) {
      const text = chunk.toString();
      let from = 0;
      if (isAfterReturn && text.startsWith('\n')) from = 1;
      isAfterReturn = left > 0 && text.endsWith('\r');
      for (; left > 0 && from < text.length; left -= 1) {
        LINE_END.lastIndex = from;
        const end = LINE_END.exec(text);
        if (!end) return done();
        from = end.index + end[0].length;
      }
      done(null, text.slice(from));
    },
  });
}

const LINE_END = /\r\n|\n|\r/g;

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
