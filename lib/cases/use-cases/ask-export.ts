import { randomUUIDv7 } from 'node:crypto';
import { can } from '#lib/access/domain/permissions.ts';
import type { Viewer } from '#lib/access/domain/viewer.ts';
import { recordAudit } from '#lib/audit/record.ts';
import type { Db } from '#lib/platform/db.ts';
import { toDate } from '#lib/shared/instants.ts';
import { ok, type Result, refuse } from '#lib/shared/result.ts';
import { type ExportAsk, readExportQuery } from '../export-schema.ts';
import { countCases } from '../queries/list-cases.ts';
import { insertExport } from '../repository/exports.ts';

/** More rows than that are no list to telephone through but a copy of the register. */
export const EXPORT_ROWS_MAX = 5_000;

type Asking = ExportAsk & { readonly timeZone: string; readonly address: string | null };

/** Asks to take a list with contacts along, for a purpose. Refuses `forbidden`, `export-empty` and `export-too-large`. */
export async function askExport(
  db: Db,
  viewer: Viewer,
  { query, purpose, timeZone, address }: Asking,
  now: Temporal.Instant,
): Promise<Result<{ id: string }>> {
  if (!can(viewer, 'exports:ask')) return refuse('forbidden');
  const { districtId, userId } = viewer;
  const { count, more } = await countCases(db, viewer, readExportQuery(query), {
    now,
    timeZone,
    most: EXPORT_ROWS_MAX,
  });
  if (count === 0) return refuse('export-empty');
  if (more) return refuse('export-too-large', { max: EXPORT_ROWS_MAX });
  const id = randomUUIDv7();
  const asked = { districtId, id, askedById: userId, askedAt: toDate(now), purpose, query, rows: count };
  await db.$transaction(async (tx) => {
    await insertExport(tx, asked);
    const data = { what: 'contacts', purpose, query, rows: count };
    await recordAudit(tx, { districtId, at: now, action: 'export-asked', actorId: userId, subject: id, address, data });
  });
  return ok({ id });
}
