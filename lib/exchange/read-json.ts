import { readFile, stat } from 'node:fs/promises';
import { z } from 'zod';
import { ok, type Result, refuse } from '#lib/shared/result.ts';
import type { Row } from './domain/read-field.ts';

/** Notices with their texts; a ledger of this size comes as CSV, which is read row by row. */
const BYTES_AT_MOST = 64 * 1024 * 1024;

const scalar = z.union([z.string(), z.number(), z.boolean(), z.null()]);
const rowsSchema = z.array(z.record(z.string(), z.union([scalar, z.array(scalar)])));

export type JsonRow = { readonly line: number; readonly row: Row };

/**
 * A JSON file of one list of flat records, as rows by column name; lists within are joined with `、`. Refuses `file-too-large`,
 * `not-a-list` and `empty-file`.
 */
export async function readJsonRows(
  path: string,
): Promise<Result<{ readonly header: readonly string[]; readonly rows: readonly JsonRow[] }>> {
  if ((await stat(path)).size > BYTES_AT_MOST)
    return refuse('file-too-large', { megabytes: BYTES_AT_MOST / 1024 / 1024 });
  const parsed = rowsSchema.safeParse(jsonIn(await readFile(path, 'utf8')));
  if (!parsed.success) return refuse('not-a-list');
  if (parsed.data.length === 0) return refuse('empty-file');
  const rows = parsed.data.map((record, index) => ({
    line: index + 1,
    row: new Map(Object.entries(record).map(([name, value]) => [name, textOf(value)])),
  }));
  return ok({ header: [...new Set(rows.flatMap(({ row }) => [...row.keys()]))], rows });
}

const textOf = (value: unknown): string =>
  Array.isArray(value) ? value.map(textOf).join('、') : value === null ? '' : String(value);

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}
