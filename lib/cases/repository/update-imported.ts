import { randomUUIDv7 } from 'node:crypto';
import type { Tx } from '#lib/platform/db.ts';
import { Prisma } from '#lib/platform/prisma-client/client.ts';
import { type CaseToImport, type ImportInto, importedState } from '../domain/importing.ts';
import { type CaseState, leadOf } from '../domain/state.ts';
import { continueHistory } from './history.ts';
import { importEvent, originOf, rowsOfImported, THE_IMPORT } from './imported-rows.ts';
import { asDatabaseJson } from './insert.ts';
import { assignmentColumns, type LoadedCase, stateOf } from './rows.ts';

/** What identifies a case or its place in the house: no file changes it. */
const KEPT = [
  'districtId',
  'id',
  'number',
  'source',
  'externalId',
  'parentId',
  'filedById',
  'isFiledByStaff',
  'remindCount',
  'remindedAt',
  'automaticAt',
];

/** Rows of the case's own table that a newer file changes, and the event that tells of it, in two statements. */
export async function updateImported(
  tx: Tx,
  into: ImportInto,
  updates: readonly { readonly id: string; readonly row: CaseToImport }[],
): Promise<void> {
  const before = await lockAll(
    tx,
    into.district.id,
    updates.map(({ id }) => id),
  );
  const changes = updates.flatMap(({ id, row }) => {
    const stored = before.get(id);
    return stored ? [changeOf(stored, row, into)] : [];
  });
  await writeCases(
    tx,
    changes.map(({ columns }) => columns),
  );
  await tx.caseEvent.createMany({ data: changes.flatMap(({ events }) => events) });
  await writeLeads(tx, into, changes);
}

async function lockAll(tx: Tx, districtId: number, ids: readonly string[]): Promise<Map<string, LoadedCase>> {
  await tx.$queryRaw`
    select "id" from "Case" where "districtId" = ${districtId} and "id" = any(${ids}::uuid[]) order by "id" for update`;
  const rows = await tx.case.findMany({
    where: { districtId, id: { in: [...ids] } },
    include: { assignments: true, clocks: true },
  });
  return new Map(rows.map((row) => [row.id, row]));
}

function changeOf(stored: LoadedCase, row: CaseToImport, into: ImportInto) {
  const before = stateOf(stored);
  const after = importedState(row.facts, { id: stored.id, number: stored.number }, before);
  const fresh = rowsOfImported(after, row, into).case;
  const changed = Object.keys(fresh).filter(
    (column) => isTold(column) && !isSame(fresh[column], Reflect.get(stored, column)),
  );
  const history = continueHistory(stored, {
    districtId: into.district.id,
    caseId: stored.id,
    at: into.now,
    actor: THE_IMPORT,
    from: before.status,
    to: after.status,
    events: [importEvent('import-updated', row, into, { changed })],
  });
  const columns: Record<string, unknown> = { ...fresh, ...NO_CONTACT, ...originOf(row, into), ...history.head };
  return { columns, events: history.rows, before, after };
}

const NO_CONTACT = { contactName: null, contactPhoneSealed: null, ticketNumber: null };

/** What the history names as changed: facts, not what follows from them; sealed data differs at every writing. */
const isTold = (column: string): boolean =>
  !KEPT.includes(column) &&
  !['version', 'searchWords', 'eventCount', 'lastEventHash', 'contactPhoneSealed'].includes(column);

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a ?? null) === JSON.stringify(b ?? null);

async function writeCases(tx: Tx, rows: readonly Record<string, unknown>[]): Promise<void> {
  const [first] = rows;
  if (!first) return;
  const names = Object.keys(first).filter((name) => !KEPT.includes(name) && name !== 'searchWords');
  const columns = Prisma.raw([...names, 'search'].map((name) => `"${name}"`).join(', '));
  const values = Prisma.raw([...names, 'search'].map((name) => `r."${name}"`).join(', '));
  await tx.$executeRaw`
    update "Case" c set (${columns}) = row(${values})
    from jsonb_array_elements(${JSON.stringify(rows, asDatabaseJson)}::jsonb) e
      cross join lateral jsonb_populate_record(null::"Case",
        e || jsonb_build_object('search', to_tsvector('simple', e->>'searchWords')::text)) r
    where c."districtId" = r."districtId" and c."id" = r."id"`;
}

type Change = { readonly before: CaseState; readonly after: CaseState };

/** A case whose unit is another now gets another lead; what the former one did stays on record. */
async function writeLeads(tx: Tx, { district, now }: ImportInto, changes: readonly Change[]): Promise<void> {
  const moved = changes.filter(({ before, after }) => leadOf(before)?.unitCode !== leadOf(after)?.unitCode);
  if (moved.length === 0) return;
  await tx.assignment.updateMany({
    where: { districtId: district.id, caseId: { in: moved.map(({ after }) => after.id) }, role: 'lead', endedAt: null },
    data: { endedAt: new Date(now.epochMilliseconds), endReason: 'dispatched-elsewhere' },
  });
  await tx.assignment.createMany({
    data: moved.flatMap(({ after }) =>
      after.assignments.map((each) => ({
        districtId: district.id,
        id: randomUUIDv7(),
        caseId: after.id,
        ...assignmentColumns(each),
      })),
    ),
  });
}
