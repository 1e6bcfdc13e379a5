import { randomUUIDv7 } from 'node:crypto';
import type { Db, Tx } from '#lib/platform/db.ts';
import { type CaseToImport, type ImportInto, importedState } from '../domain/importing.ts';
import { rowsOfImported } from '../repository/imported-rows.ts';
import { insertCases } from '../repository/insert.ts';
import { takeNumbersOf } from '../repository/numbers.ts';
import { updateImported } from '../repository/update-imported.ts';

/** Loads new cases, each with its number and one `imported` event; all or none of them. */
export async function importNewCases(db: Db | Tx, into: ImportInto, rows: readonly CaseToImport[]): Promise<void> {
  const { district } = into;
  const dates = rows.map(({ facts }) => facts.submittedAt.toZonedDateTimeISO(district.timeZone).toPlainDate());
  const numbers = await takeNumbersOf(db, district, dates);
  const cases = rows.map((row, index) => {
    const identity = { id: randomUUIDv7(), number: numbers[index] ?? '' };
    return rowsOfImported(importedState(row.facts, identity), row, into);
  });
  await insertCases(db, cases);
}

/** Brings cases up to a newer file, each with one `import-updated` event; what was recorded before stays. */
export async function importChangedCases(
  tx: Tx,
  into: ImportInto,
  updates: readonly { readonly id: string; readonly row: CaseToImport }[],
): Promise<void> {
  await updateImported(tx, into, updates);
}
