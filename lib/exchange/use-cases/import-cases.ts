import type { CaseToImport } from '#lib/cases/domain/importing.ts';
import { createPlaces } from '#lib/organisation/commands/create-places.ts';
import { forgetDirectory, getDirectory } from '#lib/organisation/queries.ts';
import type { Db } from '#lib/platform/db.ts';
import { ok, type Result, refuse } from '#lib/shared/result.ts';
import type { CaseImportMap } from '../domain/import-map.ts';
import { columnsOf } from '../domain/read-field.ts';
import { readRow } from '../domain/read-row.ts';
import type { RowFault } from '../domain/row-fault.ts';
import { emptyTally, type Tally } from '../domain/tally.ts';
import { ensureDistrict } from '../ensure-district.ts';
import type { ImportOrder, RejectedRow } from '../import-order.ts';
import { InFlight } from '../in-flight.ts';
import { newPlaceRows } from '../new-place-rows.ts';
import { Places } from '../places.ts';
import { openCsv } from '../read-csv.ts';
import { beginRun, findEnterprisesByUscc, finishRun } from '../repository.ts';
import { type NumberedRow, resolveRow } from '../resolve-row.ts';
import { type Destination, saveBatch } from '../save-batch.ts';

export type CaseImportOrder = ImportOrder<CaseImportMap>;

/** Rows in memory at a time: enough to make a statement worth its round trip. */
const BATCH = 500;
/** The database works on one batch while the next is made ready; never more, so that memory stays bounded. */
const BATCHES_AT_ONCE = 2;

/**
 * Loads a ledger of cases: every row is created, updated, unchanged or rejected with its reason. Running it again changes
 * nothing. Refuses before the first row: `no-district`, `unknown-district`, `unknown-calendar`, `empty-file`,
 * `missing-columns`.
 */
export async function importCases(db: Db, order: CaseImportOrder): Promise<Result<Tally>> {
  const { map, isDryRun, clock } = order;
  let bytes = 0;
  const onBytes = (count: number) => {
    bytes += count;
  };
  const file = await openCsv(order.path, { delimiter: map.delimiter, onBytes });
  if (file.header.length === 0) return refuse('empty-file');
  const missing = columnsNeeded(map).filter((column) => !file.header.includes(column));
  if (missing.length > 0) {
    return refuse('missing-columns', { columns: missing.join(', '), found: file.header.join(', ') });
  }
  const asked = { code: order.districtCode, block: order.district, limits: order.limits };
  const district = await ensureDistrict(db, asked, isDryRun);
  if (!district.ok) return district;

  const loading = await Loading.begin(db, order, district.value);
  const tally = emptyTally();
  const seen = new Map<string, number>();
  const reject = async (row: RejectedRow) => {
    tally.rejected += 1;
    await order.onRejected(row);
  };

  let batch: NumberedRow[] = [];
  const saving = new InFlight(BATCHES_AT_ONCE);
  const flush = async () => {
    const rows = batch;
    batch = [];
    const cases = await loading.resolve(rows, reject);
    await saving.add(() => loading.save(cases, tally, reject));
    order.onProgress?.(tally, bytes);
  };
  for await (const each of file.rows) {
    const { line } = each;
    tally.read += 1;
    if (each.fault) {
      await reject({ line, externalId: '', faults: [each.fault] });
      continue;
    }
    const read = readRow(map, each.row);
    const { externalId } = read;
    const before = seen.get(externalId);
    if (read.faults) await reject({ line, externalId, faults: read.faults });
    else if (before !== undefined) {
      const fault: RowFault = { field: map.externalId, code: 'repeated-in-file', value: String(before) };
      await reject({ line, externalId, faults: [fault] });
    } else {
      seen.set(externalId, line);
      batch.push({ line, externalId, facts: read.facts });
      if (batch.length >= BATCH) await flush();
    }
  }
  await flush();
  await saving.end();
  order.onProgress?.(tally, bytes);
  if (loading.run) await finishRun(db, loading.run, tally, clock());
  return ok(tally);
}

const columnsNeeded = (map: CaseImportMap): readonly string[] => [
  ...new Set([map.externalId, ...Object.values(map.fields).flatMap((rule) => (rule ? columnsOf(rule) : []))]),
];

/** Finds the codes of a batch, creates what the district lacks, and saves it. */
class Loading {
  readonly run: Awaited<ReturnType<typeof beginRun>> | null;
  readonly #db: Db;
  readonly #map: CaseImportMap;
  readonly #places: Places;
  readonly #to: Destination;
  readonly #districtId: number | null;

  static async begin(db: Db, order: CaseImportOrder, districtId: number | null): Promise<Loading> {
    const { map, fileName, isDryRun, clock } = order;
    const directory = districtId === null ? null : await getDirectory(db, districtId);
    const now = clock();
    const run =
      isDryRun || districtId === null
        ? null
        : await beginRun(db, { districtId, kind: 'cases', source: map.source, fileName }, now);
    const into = directory && {
      district: directory.district,
      calendar: directory.calendar,
      source: map.source,
      fileName,
      now,
    };
    return new Loading(db, map, run, new Places(directory, map.create), { db, into, isDryRun }, districtId);
  }

  private constructor(
    db: Db,
    map: CaseImportMap,
    run: Loading['run'],
    places: Places,
    to: Destination,
    districtId: number | null,
  ) {
    this.run = run;
    this.#db = db;
    this.#map = map;
    this.#places = places;
    this.#to = to;
    this.#districtId = districtId;
  }

  async save(cases: readonly CaseToImport[], tally: Tally, reject: (row: RejectedRow) => Promise<void>): Promise<void> {
    const outcomes = await saveBatch(this.#to, cases);
    for (const { line, externalId } of cases) {
      const outcome = outcomes.get(externalId);
      if (typeof outcome === 'string') tally[outcome] += 1;
      else await reject({ line, externalId, faults: outcome ? [outcome] : [] });
    }
  }

  /** Rows with the district's codes, in the order of the file: what one batch finds missing is there for the next. */
  async resolve(rows: readonly NumberedRow[], reject: (row: RejectedRow) => Promise<void>): Promise<CaseToImport[]> {
    const codes = new Set(rows.flatMap(({ facts }) => facts.enterprise ?? []));
    const enterprises =
      this.#districtId === null
        ? new Map<string, string>()
        : await findEnterprisesByUscc(this.#db, this.#districtId, [...codes]);
    const cases: CaseToImport[] = [];
    for (const each of rows) {
      const resolved = resolveRow(each, this.#places, enterprises);
      if ('row' in resolved) cases.push(resolved.row);
      else await reject({ line: each.line, externalId: each.externalId, faults: resolved.faults });
    }
    await this.#createPlaces();
    return cases;
  }

  async #createPlaces(): Promise<void> {
    const places = this.#places.takeNew();
    const districtId = this.#districtId;
    if (places.length === 0 || districtId === null || this.#to.isDryRun) return;
    await this.#db.$transaction((tx) => createPlaces(tx, districtId, newPlaceRows(places, this.#map.create)));
    forgetDirectory(this.#db, districtId);
  }
}
