import { importChangedCases, importNewCases } from '#lib/cases/commands/import-cases.ts';
import type { CaseToImport, ImportInto } from '#lib/cases/domain/importing.ts';
import { findImported } from '#lib/cases/queries/imported-cases.ts';
import type { Db } from '#lib/platform/db.ts';
import type { RowFault } from './domain/row-fault.ts';

export type Outcome = 'created' | 'updated' | 'unchanged' | RowFault;

/** null: nothing is there yet and nothing may be written, so every row counts as new. */
export type Destination = { readonly db: Db; readonly into: ImportInto | null; readonly isDryRun: boolean };

/**
 * Saves rows and says what became of each. A batch that the database refuses is halved until the row at fault stands alone:
 * one bad row costs a few statements, never its neighbours.
 */
export async function saveBatch(to: Destination, rows: readonly CaseToImport[]): Promise<Map<string, Outcome>> {
  try {
    return await saveAll(to, rows);
  } catch (error) {
    const refused = refusalOf(error);
    if (refused === null) throw error;
    const [only] = rows;
    if (rows.length === 1 && only) {
      return new Map([[only.externalId, { field: '', code: 'refused-by-database', value: refused }]]);
    }
    const middle = Math.ceil(rows.length / 2);
    const first = await saveBatch(to, rows.slice(0, middle));
    const second = await saveBatch(to, rows.slice(middle));
    return new Map([...first, ...second]);
  }
}

async function saveAll(
  { db, into, isDryRun }: Destination,
  rows: readonly CaseToImport[],
): Promise<Map<string, Outcome>> {
  if (rows.length === 0) return new Map();
  if (!into) return new Map(rows.map(({ externalId }) => [externalId, 'created']));
  const scope = { districtId: into.district.id, source: into.source };
  const known = await findImported(
    db,
    scope,
    rows.map(({ externalId }) => externalId),
  );
  const outcomes = new Map<string, Outcome>();
  const created: CaseToImport[] = [];
  const updates: { id: string; row: CaseToImport }[] = [];
  for (const row of rows) {
    const before = known.get(row.externalId);
    if (!before) created.push(row);
    else if (before.fingerprint === row.fingerprint) outcomes.set(row.externalId, 'unchanged');
    else if (before.isWorkedOn) outcomes.set(row.externalId, { field: '', code: 'worked-on-in-portal' });
    else updates.push({ id: before.id, row });
  }
  if (!isDryRun) {
    if (created.length > 0) await importNewCases(db, into, created);
    if (updates.length > 0) await db.$transaction((tx) => importChangedCases(tx, into, updates));
  }
  for (const { externalId } of created) outcomes.set(externalId, 'created');
  for (const { row } of updates) outcomes.set(row.externalId, 'updated');
  return outcomes;
}

/** The rule of the database that a row breaks; null for any other trouble, which ends the run. */
export function refusalOf(error: unknown): string | null {
  const text = error instanceof Error ? `${error.message} ${JSON.stringify(error)}` : '';
  const state = /\b(?:22|23)[0-9A-Z]{3}\b/.exec(text)?.[0];
  return state ?? null;
}
