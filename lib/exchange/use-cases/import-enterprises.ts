import { importProfiles } from '#lib/enterprises/commands/import-profiles.ts';
import { listIndustryCodes } from '#lib/enterprises/queries/industries.ts';
import { getDirectory } from '#lib/organisation/queries.ts';
import type { Db } from '#lib/platform/db.ts';
import { ok, type Result, refuse } from '#lib/shared/result.ts';
import type { FileSource } from '../detect-encoding.ts';
import { columnsOf } from '../domain/read-field.ts';
import { emptyTally, type Tally } from '../domain/tally.ts';
import { ensureDistrict } from '../ensure-district.ts';
import type { EnterpriseImportMap } from '../enterprise-map.ts';
import type { ImportOrder, RejectedRow } from '../import-order.ts';
import { openTable } from '../open-table.ts';
import { type EnterpriseRow, readEnterprise } from '../read-enterprise.ts';
import { beginRun, finishRun } from '../repository.ts';
import { refusalOf } from '../save-batch.ts';

/** The file by its path, or its bytes. */
export type EnterpriseImportOrder = Omit<ImportOrder<EnterpriseImportMap>, 'path'> & { readonly path: FileSource };

/** Rows in one transaction: few enough that one bad row costs little. */
const BATCH = 100;

/**
 * Loads a list of companies: every row is created, updated, unchanged or rejected with its reason; running it again changes
 * nothing. Refuses before the first row what `openTable` refuses, `no-district`, `unknown-district`, `unknown-calendar`, `empty-file`,
 * `missing-columns`.
 */
export async function importEnterprises(db: Db, order: EnterpriseImportOrder): Promise<Result<Tally>> {
  const { map, isDryRun, clock } = order;
  let bytes = 0;
  const onBytes = (count: number) => {
    bytes += count;
  };
  const opened = await openTable(order.path, { delimiter: map.delimiter, onBytes });
  if (!opened.ok) return opened;
  const file = opened.value;
  if (file.header.length === 0) return refuse('empty-file');
  const needed = columnsNeeded(map);
  const missing = needed.filter((column) => !file.header.includes(column));
  if (missing.length > 0)
    return refuse('missing-columns', { columns: missing.join(', '), found: file.header.join(', ') });
  const asked = { code: order.districtCode, block: order.district, limits: order.limits };
  const district = await ensureDistrict(db, asked, isDryRun);
  if (!district.ok) return district;
  const districtId = district.value;
  const known = { areas: await areasOf(db, districtId), industries: await listIndustryCodes(db) };
  const started = { kind: 'enterprises', source: map.source, fileName: order.fileName };
  const run = isDryRun || districtId === null ? null : await beginRun(db, { districtId, ...started }, clock());

  const tally = emptyTally();
  const reject = async (row: RejectedRow) => {
    tally.rejected += 1;
    await order.onRejected(row);
  };
  const save = async (rows: readonly EnterpriseRow[]): Promise<void> => {
    const into = { districtId, year: map.year ?? 0, isDryRun, now: clock() };
    await saveRows(db, rows, into, tally, reject);
    order.onProgress?.(tally, bytes);
  };

  const seen = new Map<string, number>();
  let batch: EnterpriseRow[] = [];
  for await (const each of file.rows) {
    const { line } = each;
    tally.read += 1;
    if (each.fault) {
      await reject({ line, externalId: '', faults: [each.fault] });
      continue;
    }
    const unread = each.cellFaults?.filter(({ field }) => needed.includes(field)) ?? [];
    const read = readEnterprise(map, each.row, line, known);
    const { uscc, row } = read;
    const faults = unread.length > 0 ? unread : read.faults;
    const before = seen.get(uscc);
    if (faults) await reject({ line, externalId: uscc, faults });
    else if (before !== undefined) {
      const fault = { field: map.uscc, code: 'repeated-in-file', value: String(before) } as const;
      await reject({ line, externalId: uscc, faults: [fault] });
    } else {
      seen.set(uscc, line);
      if (row) batch.push(row);
    }
    if (batch.length < BATCH) continue;
    await save(batch);
    batch = [];
  }
  await save(batch);
  if (run) await finishRun(db, run, tally, clock());
  return ok(tally);
}

const columnsNeeded = ({ uscc, fields }: EnterpriseImportMap): readonly string[] => [
  ...new Set([uscc, ...Object.values(fields).flatMap((rule) => (rule ? columnsOf(rule) : []))]),
];

/** Codes of the district's areas by code and by name. */
async function areasOf(db: Db, districtId: number | null): Promise<Map<string, string>> {
  if (districtId === null) return new Map();
  const { areas } = await getDirectory(db, districtId);
  return new Map([...areas.values()].flatMap(({ code, name }) => [[code, code] as const, [name, code] as const]));
}

type Into = { districtId: number | null; year: number; isDryRun: boolean; now: Temporal.Instant };

/** A batch that the database refuses is halved until the row at fault stands alone. */
async function saveRows(
  db: Db,
  rows: readonly EnterpriseRow[],
  into: Into,
  tally: Tally,
  reject: (row: RejectedRow) => Promise<void>,
): Promise<void> {
  const { districtId, ...how } = into;
  if (rows.length === 0) return;
  if (districtId === null) {
    tally.created += rows.length;
    return;
  }
  try {
    const saved = await db.$transaction((tx) => importProfiles(tx, rows, { districtId, ...how }), { timeout: 60_000 });
    for (const outcome of saved.values()) tally[outcome] += 1;
  } catch (error) {
    const refused = refusalOf(error);
    if (refused === null) throw error;
    const [only] = rows;
    if (rows.length === 1 && only) {
      const fault = { field: '', code: 'refused-by-database', value: refused } as const;
      await reject({ line: only.line, externalId: only.uscc, faults: [fault] });
      return;
    }
    const middle = Math.ceil(rows.length / 2);
    await saveRows(db, rows.slice(0, middle), into, tally, reject);
    await saveRows(db, rows.slice(middle), into, tally, reject);
  }
}
