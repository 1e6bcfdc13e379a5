import type { Viewer } from '#lib/access/domain/viewer.ts';
import type { Db } from '#lib/platform/db.ts';
import { readFileBytes } from '#lib/platform/storage.ts';
import { ok, type Result, refuse } from '#lib/shared/result.ts';
import { COLUMNS_AT_MOST } from '../list-schema.ts';
import { openTable } from '../open-table.ts';
import { mayBringIn } from '../queries/lists.ts';
import { findSentFile, insertList } from '../repository/lists.ts';

const SAMPLES = 3;
/** As much of a cell as a sample shows. */
const SHOWN = 60;

/**
 * Takes a list of companies that was uploaded, with its headings and first rows, for somebody to say what its columns mean.
 * Refuses what `openTable` refuses, `forbidden`, `attachment-missing`, `empty-file`, `list-too-wide`.
 */
export async function receiveList(
  db: Db,
  viewer: Viewer,
  fileId: string,
  now: Temporal.Instant,
): Promise<Result<{ readonly id: string }>> {
  if (!mayBringIn(viewer)) return refuse('forbidden');
  const file = await findSentFile(db, viewer, fileId);
  const bytes = file && (await readFileBytes(file.storageKey));
  if (!file || !bytes) return refuse('attachment-missing', {}, 'file');
  if (!/\.(csv|txt|xlsx)$/i.test(file.name)) return refuse('file-unreadable', {}, 'file');
  const table = await openTable(bytes, { delimiter: ',' });
  if (!table.ok) return refuse(table.refusal.code, table.refusal.details, 'file');
  const header = [...new Set(table.value.header.filter((name) => name !== ''))];
  if (header.length > COLUMNS_AT_MOST) return refuse('list-too-wide', { max: COLUMNS_AT_MOST }, 'file');
  const samples: string[][] = [];
  for await (const { row } of table.value.rows) {
    if (row) samples.push(header.map((name) => [...(row.get(name) ?? '')].slice(0, SHOWN).join('')));
    if (samples.length >= SAMPLES) break;
  }
  if (samples.length === 0) return refuse('empty-file', {}, 'file');
  return ok({ id: await insertList(db, viewer, { fileId: file.id, fileName: file.name, header, samples }, now) });
}
