import type { Db } from '#lib/platform/db.ts';
import { importPolicy } from '#lib/policies/commands/import-policy.ts';
import { ok, type Result, refuse } from '#lib/shared/result.ts';
import { columnsOf } from '../domain/read-field.ts';
import type { RowFault } from '../domain/row-fault.ts';
import { emptyTally, type Tally } from '../domain/tally.ts';
import { ensureDistrict } from '../ensure-district.ts';
import type { ImportOrder } from '../import-order.ts';
import { type OpenRow, openTable } from '../open-table.ts';
import type { PolicyImportMap } from '../policy-map.ts';
import { readJsonRows } from '../read-json.ts';
import { readPolicy } from '../read-policy.ts';
import { beginRun, finishRun } from '../repository.ts';
import { refusalOf } from '../save-batch.ts';

type Opened = { readonly header: readonly string[]; readonly rows: AsyncIterable<OpenRow> | Iterable<OpenRow> };

/**
 * Loads notices of policies from JSON, CSV or a workbook into the district's catalogue, to be verified: every row is created, updated, unchanged
 * or rejected with its reason; running it again changes nothing. Refuses before the first row what the file, its columns and the
 * district are refused for.
 */
export async function importPolicies(db: Db, order: ImportOrder<PolicyImportMap>): Promise<Result<Tally>> {
  const { map, isDryRun, clock } = order;
  const file = await open(order.path, map);
  if (!file.ok) return file;
  const { header, rows } = file.value;
  const needed = columnsNeeded(map);
  const missing = needed.filter((column) => !header.includes(column));
  if (missing.length > 0) return refuse('missing-columns', { columns: missing.join(', '), found: header.join(', ') });
  const asked = { code: order.districtCode, block: order.district, limits: order.limits };
  const district = await ensureDistrict(db, asked, isDryRun);
  if (!district.ok) return district;
  const districtId = district.value;
  const started = { kind: 'policies', source: map.source, fileName: order.fileName };
  const run = isDryRun || districtId === null ? null : await beginRun(db, { districtId, ...started }, clock());
  const tally = emptyTally();
  const seen = new Map<string, number>();
  for await (const each of rows) {
    tally.read += 1;
    const { line } = each;
    const read = each.row ? readPolicy(map, each.row) : { externalId: '', faults: [each.fault] };
    const unread = each.cellFaults?.filter(({ field }) => needed.includes(field)) ?? [];
    const outcome =
      unread.length > 0
        ? unread
        : read.policy
          ? await save(db, read.policy, { districtId, map, isDryRun, seen, line, now: clock() })
          : read.faults;
    if (typeof outcome === 'string') tally[outcome] += 1;
    else {
      tally.rejected += 1;
      await order.onRejected({ line, externalId: read.externalId, faults: outcome });
    }
    order.onProgress?.(tally, 0);
  }
  if (run) await finishRun(db, run, tally, clock());
  return ok(tally);
}

async function open(path: string, { delimiter }: PolicyImportMap): Promise<Result<Opened>> {
  if (/\.json$/i.test(path)) return readJsonRows(path);
  const file = await openTable(path, { delimiter });
  return file.ok && file.value.header.length === 0 ? refuse('empty-file') : file;
}

const columnsNeeded = ({ externalId, fields }: PolicyImportMap): readonly string[] => [
  ...new Set([externalId, ...Object.values(fields).flatMap((rule) => (rule ? columnsOf(rule) : []))]),
];

type Saving = {
  readonly districtId: number | null;
  readonly map: PolicyImportMap;
  readonly isDryRun: boolean;
  readonly seen: Map<string, number>;
  readonly line: number;
  readonly now: Temporal.Instant;
};
type Policy = Parameters<typeof importPolicy>[1];

class Undone extends Error {}

/** In a transaction of its own; a dry run is the same one, undone. */
async function save(
  db: Db,
  policy: Policy,
  saving: Saving,
): Promise<'created' | 'updated' | 'unchanged' | readonly RowFault[]> {
  const { districtId, map, isDryRun, seen, line, now } = saving;
  const { externalId } = policy;
  const before = seen.get(externalId);
  if (before !== undefined) return [{ field: map.externalId, code: 'repeated-in-file', value: String(before) }];
  seen.set(externalId, line);
  if (districtId === null) return 'created';
  let outcome = 'unchanged' as Awaited<ReturnType<typeof importPolicy>>;
  try {
    await db.$transaction(async (tx) => {
      outcome = await importPolicy(tx, policy, { districtId, source: map.source, now });
      if (isDryRun) throw new Undone();
    });
  } catch (error) {
    const refused = error instanceof Undone ? null : refusalOf(error);
    if (refused !== null) return [{ field: 'code', code: 'refused-by-database', value: refused }];
    if (!(error instanceof Undone)) throw error;
  }
  if (outcome === 'code-taken') return [{ field: 'code', code: outcome, value: policy.code }];
  return outcome === 'edited-in-portal' ? [{ field: map.externalId, code: outcome }] : outcome;
}
