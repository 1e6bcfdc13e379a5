import { can } from '#lib/access/domain/permissions.ts';
import type { Viewer } from '#lib/access/domain/viewer.ts';
import { recordAudit } from '#lib/audit/record.ts';
import { getDirectory } from '#lib/organisation/queries.ts';
import type { Db } from '#lib/platform/db.ts';
import { toDate } from '#lib/shared/instants.ts';
import { ok, type Result, refuse } from '#lib/shared/result.ts';
import type { ExportDecision } from '../export-schema.ts';
import { findExport, saveDecision } from '../repository/exports.ts';

/**
 * Lets somebody else take a list with contacts along for some days, or not. Whoever decides sees the purpose and the number of
 * rows, never the rows. Refuses `forbidden`, `not-found`, `export-own` and `export-decided-already`.
 */
export async function decideExport(
  db: Db,
  viewer: Viewer,
  { id, decision, note, address }: ExportDecision & { readonly address: string | null },
  now: Temporal.Instant,
): Promise<Result<null>> {
  if (!can(viewer, 'exports:approve')) return refuse('forbidden');
  const { districtId, userId } = viewer;
  const { settings } = await getDirectory(db, districtId);
  return db.$transaction(async (tx): Promise<Result<null>> => {
    const asked = await findExport(tx, { districtId, id });
    if (!asked) return refuse('not-found');
    if (asked.askedById === userId) return refuse('export-own');
    const isApproved = decision === 'approve';
    const expiresAt = isApproved ? toDate(now.add({ hours: 24 * settings.retention.exportDays })) : null;
    const decided = { decidedById: userId, decidedAt: toDate(now), isApproved, note: note || null, expiresAt };
    if (!(await saveDecision(tx, { districtId, id }, decided))) return refuse('export-decided-already');
    const data = { decision, purpose: asked.purpose, rows: asked.rows, ...(note && { note }) };
    await recordAudit(tx, {
      districtId,
      at: now,
      action: 'export-decided',
      actorId: userId,
      subject: id,
      address,
      data,
    });
    return ok(null);
  });
}
