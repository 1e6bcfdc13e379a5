import { can } from '#lib/access/domain/permissions.ts';
import type { Viewer } from '#lib/access/domain/viewer.ts';
import { recordAudit } from '#lib/audit/record.ts';
import { type YearInput, yearAsText } from '#lib/calendar/year-schema.ts';
import { raiseRevision } from '#lib/organisation/commands/raise-revision.ts';
import { forgetDirectory } from '#lib/organisation/queries.ts';
import type { Db } from '#lib/platform/db.ts';
import { enqueue } from '#lib/platform/queue.ts';
import { ok, type Result, refuse } from '#lib/shared/result.ts';
import { findStoredYear } from '../queries/calendar-year.ts';
import { saveYear } from '../repository/calendar-years.ts';

type Context = { readonly now: Temporal.Instant; readonly address: string | null };

/**
 * Publishes a year of the district's calendar, with before and after in the audit; what it does to open clocks follows in the
 * background, each case with an event. Refuses `forbidden` and `setting-changed`.
 */
export async function publishYear(
  db: Db,
  { districtId, userId: actorId, ...viewer }: Viewer,
  { year, version, days }: YearInput,
  { now: at, address }: Context,
): Promise<Result<number>> {
  if (!can(viewer, 'organisation:manage')) return refuse('forbidden');
  const saved = await db.$transaction(async (tx): Promise<Result<number>> => {
    await raiseRevision(tx, districtId);
    const before = await findStoredYear(tx, districtId, year);
    if (before.version !== version) return refuse('setting-changed');
    await saveYear(tx, districtId, { year, days }, at);
    await enqueue(tx, 'reset-deadlines', { districtId });
    const data = { before: yearAsText(before.days), after: yearAsText(days) };
    const entry = {
      districtId,
      at,
      action: 'calendar-changed' as const,
      actorId,
      subject: String(year),
      address,
      data,
    };
    await recordAudit(tx, entry);
    return ok(year);
  });
  if (saved.ok) forgetDirectory(db, districtId);
  return saved;
}
