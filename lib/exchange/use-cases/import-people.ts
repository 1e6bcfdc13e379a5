import { createHash, randomUUIDv7 } from 'node:crypto';
import { bringIn, correct, givePost, type KnownPerson, knowPeople } from '#lib/access/commands/bring-in-people.ts';
import { asLogin } from '#lib/access/domain/login.ts';
import { can } from '#lib/access/domain/permissions.ts';
import type { Viewer } from '#lib/access/domain/viewer.ts';
import { newOneTimePassword, type OneTimePassword } from '#lib/access/one-time-password.ts';
import type { Db, Tx } from '#lib/platform/db.ts';
import { hashPassword } from '#lib/platform/passwords.ts';
import { ok, type Result, refuse } from '#lib/shared/result.ts';
import { columnsIn, NEEDED_COLUMNS, PEOPLE_COLUMNS, type PeoplePart } from '../domain/people-columns.ts';
import { emptyTally, type Tally } from '../domain/tally.ts';
import { type PeopleRow, type PlannedRow, planPeople } from '../plan-people.ts';
import { readTable } from '../read-table.ts';
import { listPlaces, lockForImport, recordPeopleImport } from '../repository.ts';
import { roleNamed } from '../role-names.ts';

/** So many fit a page of first passwords, and one transaction. */
export const PEOPLE_AT_ONCE = 500;

export type PeopleFile = { readonly part: PeoplePart; readonly fileName: string; readonly bytes: Uint8Array };
export type PeoplePlan = {
  readonly tally: Tally;
  readonly rows: readonly PlannedRow[];
  /** changes with the file and with what is known: what is applied is what was looked at */
  readonly seal: string;
};

/**
 * What a list of people would change, without changing anything. Refuses what `readTable` refuses, `forbidden`, `empty-file`,
 * `missing-columns`, `people-too-many`.
 */
export async function previewPeople(db: Db, viewer: Viewer, file: PeopleFile): Promise<Result<PeoplePlan>> {
  if (!can(viewer, file.part === 'people' ? 'people:manage' : 'rights:grant')) return refuse('forbidden');
  const rows = await readRows(file);
  return rows.ok ? ok(await plan(db, viewer, file, rows.value)) : rows;
}

export type Applied = PeoplePlan & { readonly passwords: readonly OneTimePassword[] };

/**
 * Applies what `previewPeople` showed, in one transaction: rows in order are saved, rejected ones left out. First passwords are
 * returned, never stored. Refuses what looking does, and `import-changed` when the file or the people are no longer what was looked at.
 */
export async function importPeople(
  db: Db,
  viewer: Viewer,
  { seal, address, ...file }: PeopleFile & { readonly seal: string; readonly address: string | null },
  now: Temporal.Instant,
): Promise<Result<Applied>> {
  const looked = await previewPeople(db, viewer, file);
  if (!looked.ok) return looked;
  if (looked.value.seal !== seal) return refuse('import-changed', undefined, 'file');
  const passwords = new Map<string, OneTimePassword & { readonly passwordHash: string }>();
  for (const { act } of looked.value.rows) {
    if (act?.kind !== 'enter') continue;
    const oneTimePassword = newOneTimePassword();
    const passwordHash = await hashPassword(oneTimePassword);
    passwords.set(act.login, { userId: randomUUIDv7(), login: act.login, oneTimePassword, passwordHash });
  }
  const read = await readRows(file);
  if (!read.ok) return read;
  return db.$transaction(async (tx): Promise<Result<Applied>> => {
    await lockForImport(tx, viewer.districtId);
    const planned = await plan(tx, viewer, file, read.value);
    if (planned.seal !== seal) return refuse('import-changed', undefined, 'file');
    const by = { viewer, address, now };
    const posts = new Map<string, KnownPerson['posts']>();
    for (const { act } of planned.rows) {
      if (act?.kind === 'enter') {
        const { userId: id = '', passwordHash = '' } = passwords.get(act.login) ?? {};
        await bringIn(tx, { ...act.details, id, login: act.login, passwordHash }, by);
      }
      if (act?.kind === 'correct') await correct(tx, act.before, act.after, by);
      if (act?.kind !== 'give') continue;
      const held = posts.get(act.person.id) ?? act.person.posts;
      await givePost(tx, { id: act.person.id, posts: held }, act.post, by);
      const rest = held.filter((each) => each.unitCode !== act.post.unitCode || each.role !== act.post.role);
      posts.set(act.person.id, [...rest, act.post]);
    }
    await recordPeopleImport(tx, viewer, { ...file, tally: planned.tally, address }, now);
    const shown = [...passwords.values()].map(({ passwordHash: _, ...password }) => password);
    return ok({ ...planned, passwords: shown });
  });
}

async function readRows({ part, bytes }: PeopleFile): Promise<Result<PeopleRow[]>> {
  const table = await readTable(bytes, PEOPLE_AT_ONCE + 1);
  if (!table.ok) return refuse(table.refusal.code, table.refusal.details, 'file');
  const { header, rows } = table.value;
  if (rows.length === 0) return refuse('empty-file', undefined, 'file');
  if (rows.length > PEOPLE_AT_ONCE) return refuse('people-too-many', { count: PEOPLE_AT_ONCE }, 'file');
  const columns = columnsIn(header);
  const missing = NEEDED_COLUMNS[part].filter((column) => !columns.has(column));
  if (missing.length > 0) {
    const found = header.join('、') || '—';
    return refuse(
      'missing-columns',
      { columns: missing.map((each) => PEOPLE_COLUMNS[each][0]).join('、'), found },
      'file',
    );
  }
  return ok(
    rows.map(({ line, cells, faults }) => ({
      line,
      faults,
      cells: new Map([...columns].map(([column, heading]) => [column, tidy(cells.get(heading))])),
    })),
  );
}

/** No control characters, no spaces around, and without the apostrophe that kept a spreadsheet from reading a formula. */
const tidy = (text = ''): string =>
  text
    .replaceAll(/\p{Cc}/gu, ' ')
    .toWellFormed()
    .trim()
    .replace(/^'(?=[=+\-@])/, '');

async function plan(db: Db | Tx, viewer: Viewer, file: PeopleFile, rows: readonly PeopleRow[]): Promise<PeoplePlan> {
  const logins = rows.map(({ cells }) => asLogin(cells.get('login') ?? ''));
  const [known, unitOf] = await Promise.all([
    knowPeople(db, viewer.districtId, logins),
    listPlaces(db, viewer.districtId),
  ]);
  const planned = planPeople(rows, { part: file.part, viewerId: viewer.userId, known, unitOf, roleOf: roleNamed });
  const tally: Tally = emptyTally();
  for (const { outcome } of planned) {
    tally.read += 1;
    tally[outcome] += 1;
  }
  const seal = createHash('sha256')
    .update(file.bytes)
    .update(JSON.stringify([file.part, planned.map(lookedAt)]))
    .digest('hex');
  return { tally, rows: planned, seal };
}

/** Of a planned row what must still be so when it is applied. */
const lookedAt = ({ act, ...row }: PlannedRow) => [
  row,
  act?.kind === 'correct' ? act.before.version : null,
  act?.kind === 'give' ? act.person.posts : null,
];
