import { randomUUIDv7 } from 'node:crypto';
import type { Tx } from '#lib/platform/db.ts';
import { type Change, differences } from '../domain/profile-change.ts';
import type { ProfileValue } from '../domain/profile-fields.ts';
import { PROFILE_FIELDS } from '../domain/profile-fields.ts';
import { type EntryKey, isText } from '../domain/sections.ts';
import { recordedIn } from '../queries/profile.ts';
import { PROFILE_ROW } from '../queries/profile-row.ts';
import { enterCompanies, type NewCompany, saveChanges } from '../repository/profile.ts';

export type ProfileToImport = {
  readonly uscc: string;
  readonly name: string;
  readonly values: Readonly<Partial<Record<EntryKey, ProfileValue>>>;
};

type ImportInto = {
  readonly districtId: number;
  /** whose figures the yearly values are; 0 where there are none */
  readonly year: number;
  readonly isDryRun: boolean;
  readonly now: Temporal.Instant;
};

export type Imported = 'created' | 'updated' | 'unchanged';

/**
 * Loads what a list says about companies, in the caller's transaction: new companies are entered, known ones take over what
 * differs, with history; what the list does not say stays. Nobody has verified it. A dry run only says what would become of each.
 */
export async function importProfiles(
  tx: Tx,
  rows: readonly ProfileToImport[],
  { districtId, year, isDryRun, now }: ImportInto,
): Promise<Map<string, Imported>> {
  const where = { districtId, uscc: { in: rows.map(({ uscc }) => uscc) } };
  if (!isDryRun)
    await tx.$queryRaw`select 1 from "Enterprise" where "districtId" = ${districtId} and "uscc" = any(${where.uscc.in})
      order by "id" for update`;
  const known = new Map((await tx.enterprise.findMany({ where, select: PROFILE_ROW })).map((row) => [row.uscc, row]));
  const outcomes = new Map<string, Imported>();
  const entered: NewCompany[] = [];
  const saving = { districtId, userId: null, isVerified: false, now };
  for (const { uscc, name, values } of rows) {
    const row = known.get(uscc);
    const changes = [0, ...(year === 0 ? [] : [year])].flatMap((each): Change[] =>
      differences(row ? recordedIn(row, each) : new Map(), { year: each, values: ofYear(values, each) }),
    );
    outcomes.set(uscc, row ? (changes.length > 0 ? 'updated' : 'unchanged') : 'created');
    if (isDryRun) continue;
    if (!row) entered.push({ id: randomUUIDv7(), uscc, name, changes });
    else if (changes.length > 0) await saveChanges(tx, row.id, changes, saving);
  }
  if (entered.length > 0) await enterCompanies(tx, entered, saving);
  return outcomes;
}

/** Yearly values belong to the year, all others to none. */
const ofYear = (values: ProfileToImport['values'], year: number): ProfileToImport['values'] =>
  Object.fromEntries(Object.entries(values).filter(([key]) => isYearly(key as EntryKey) === (year !== 0)));

const isYearly = (key: EntryKey): boolean => !isText(key) && PROFILE_FIELDS[key].yearly;
