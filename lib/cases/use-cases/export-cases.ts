import type { Viewer } from '#lib/access/domain/viewer.ts';
import { worksOnCases } from '#lib/access/domain/viewer.ts';
import { recordAudit } from '#lib/audit/record.ts';
import type { Db } from '#lib/platform/db.ts';
import { toInstantOrNull } from '#lib/shared/instants.ts';
import { ok, type Result, refuse } from '#lib/shared/result.ts';
import { noteReading } from '../commands/note-reading.ts';
import { readExportQuery } from '../export-schema.ts';
import type { CaseListQuery } from '../list-schema.ts';
import { type ExportedContact, listExportedContacts, stateOfExport } from '../queries/exports.ts';
import { type CaseLine, listCases } from '../queries/list-cases.ts';
import { findExport } from '../repository/exports.ts';

export type ExportedCase = { readonly line: CaseLine; readonly contact: ExportedContact | null };
export type ExportedList = { readonly purpose: string | null; readonly cases: readonly ExportedCase[] };

type Order = {
  /** without contacts: the list's filters; with contacts: the request that was approved */
  readonly of: { readonly query: string } | { readonly id: string };
  readonly format: string;
  readonly timeZone: string;
  readonly address: string | null;
};

const ROWS_AT_ONCE = 200;
const ROWS_MAX = 5_000;

/**
 * The rows of a file with this viewer's cases, written down before they are given out. Without contacts anybody who works on
 * cases may have it; with contacts only who asked, once another person approved and until it expires. Refuses `forbidden`,
 * `not-found` and `export-over`.
 */
export async function exportCases(
  db: Db,
  viewer: Viewer,
  { of, format, timeZone, address }: Order,
  now: Temporal.Instant,
): Promise<Result<ExportedList>> {
  if (!worksOnCases(viewer)) return refuse('forbidden');
  const approved = 'id' in of ? await findApproved(db, viewer, of.id, now) : null;
  if (approved && !approved.ok) return approved;
  const query = approved ? approved.value.query : 'query' in of ? of.query : '';
  const purpose = approved?.value.purpose ?? null;
  const cases: ExportedCase[] = [];
  for await (const lines of pagesOf(db, viewer, readExportQuery(query), { now, timeZone })) {
    const contacts = approved ? await openContacts(db, viewer, lines, { address, now }) : null;
    cases.push(...lines.map((line) => ({ line, contact: contacts?.get(line.id) ?? null })));
  }
  const { districtId, userId } = viewer;
  const data = {
    what: approved ? 'contacts' : 'cases',
    format,
    rows: cases.length,
    query,
    ...(purpose && { purpose }),
  };
  const subject = 'id' in of ? of.id : null;
  const entry = { districtId, at: now, actorId: userId, subject, address, data };
  await db.$transaction((tx) => recordAudit(tx, { ...entry, action: 'data-exported' }));
  return ok({ purpose, cases });
}

async function findApproved(db: Db, { districtId, userId }: Viewer, id: string, now: Temporal.Instant) {
  const found = await findExport(db, { districtId, id });
  if (!found || found.askedById !== userId) return refuse('not-found');
  const state = stateOfExport({ isApproved: found.isApproved, expiresAt: toInstantOrNull(found.expiresAt) }, now);
  if (state === 'over') return refuse('export-over');
  return state === 'approved' ? ok(found) : refuse('not-found');
}

async function* pagesOf(
  db: Db,
  viewer: Viewer,
  query: CaseListQuery,
  reading: { now: Temporal.Instant; timeZone: string },
): AsyncGenerator<CaseLine[]> {
  let cursor: string | undefined;
  for (let rows = 0; rows < ROWS_MAX; rows += ROWS_AT_ONCE) {
    const page = await listCases(db, viewer, { ...query, limit: ROWS_AT_ONCE, ...(cursor && { cursor }) }, reading);
    yield page.items;
    if (!page.nextCursor) return;
    cursor = page.nextCursor;
  }
}

/** Each case whose contact leaves the house was read, and its inspection says so. */
async function openContacts(
  db: Db,
  viewer: Viewer,
  lines: readonly CaseLine[],
  { address, now }: { address: string | null; now: Temporal.Instant },
): Promise<ReadonlyMap<string, ExportedContact>> {
  const opened = await listExportedContacts(
    db,
    viewer,
    lines.map(({ id }) => id),
  );
  for (const { caseId, grounds } of opened)
    await noteReading(db, viewer, { caseId, grounds, way: 'export', address }, now);
  return new Map(opened.map(({ caseId, contact }) => [caseId, contact]));
}
