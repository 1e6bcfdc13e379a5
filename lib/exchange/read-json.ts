import { readFile, stat } from 'node:fs/promises';
import { z } from 'zod';
import { ok, type Result, refuse } from '#lib/shared/result.ts';
import { detectEncoding } from './detect-encoding.ts';
import type { CsvRow } from './read-csv.ts';

/** Notices with their texts; a ledger of this size comes as CSV, which is read row by row. */
const BYTES_AT_MOST = 64 * 1024 * 1024;

const scalar = z.union([z.string(), z.number(), z.boolean(), z.null()]);
const cellSchema = z.union([scalar, z.array(scalar)]);
const recordSchema = z.record(z.string(), z.unknown());

/**
 * A JSON file of one list of flat records, as rows by column name; lists within are joined with `、`. An item that is no such record
 * costs itself alone. Refuses `file-too-large`, `not-a-list` and `empty-file`.
 */
export async function readJsonRows(
  path: string,
): Promise<Result<{ readonly header: readonly string[]; readonly rows: readonly CsvRow[] }>> {
  if ((await stat(path)).size > BYTES_AT_MOST)
    return refuse('file-too-large', { megabytes: BYTES_AT_MOST / 1024 / 1024 });
  const decoder = new TextDecoder(await detectEncoding(path));
  const list = jsonIn(decoder.decode(await readFile(path)));
  if (!Array.isArray(list)) return refuse('not-a-list');
  if (list.length === 0) return refuse('empty-file');
  const rows = list.map((item, index) => rowOf(item, index + 1));
  return ok({ header: [...new Set(rows.flatMap(({ row }) => [...(row?.keys() ?? [])]))], rows });
}

function rowOf(item: unknown, line: number): CsvRow {
  const record = recordSchema.safeParse(item);
  if (!record.success) return { line, fault: { field: '', code: 'not-a-record' } };
  const row = new Map<string, string>();
  for (const [name, value] of Object.entries(record.data)) {
    const cell = cellSchema.safeParse(value);
    if (!cell.success) return { line, fault: { field: name, code: 'nested-value' } };
    row.set(name, textOf(cell.data));
  }
  return { line, row };
}

/** Halves of surrogate pairs can be written in JSON and in no database. */
const textOf = (value: z.output<typeof cellSchema>): string =>
  Array.isArray(value) ? value.map(textOf).join('、') : value === null ? '' : String(value).toWellFormed();

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}
