import { can } from '#lib/access/domain/permissions.ts';
import type { Viewer } from '#lib/access/domain/viewer.ts';
import { recordAudit } from '#lib/audit/record.ts';
import { type WeekInput, weekAsText } from '#lib/calendar/week-schema.ts';
import { raiseRevision } from '#lib/organisation/commands/raise-revision.ts';
import { forgetDirectory } from '#lib/organisation/queries.ts';
import type { Db } from '#lib/platform/db.ts';
import { enqueue } from '#lib/platform/queue.ts';
import { ok, type Result, refuse } from '#lib/shared/result.ts';
import { findStoredWeek } from '../queries/week.ts';
import { saveWeek } from '../repository/week.ts';

/**
 * Sets a district's working hours by weekday, with before and after in the audit; open clocks follow in the background, each case
 * with an event. Refuses `forbidden` and `setting-changed`.
 */
export async function changeWeek(
  db: Db,
  { districtId, userId: actorId, ...viewer }: Viewer,
  { week, seen }: WeekInput,
  { now: at, address }: { readonly now: Temporal.Instant; readonly address: string | null },
): Promise<Result<null>> {
  if (!can(viewer, 'organisation:manage')) return refuse('forbidden');
  const saved = await db.$transaction(async (tx): Promise<Result<null>> => {
    await raiseRevision(tx, districtId);
    const before = weekAsText(await findStoredWeek(tx, districtId));
    if (before !== seen) return refuse('setting-changed');
    await saveWeek(tx, districtId, week);
    await enqueue(tx, 'reset-deadlines', { districtId });
    const data = { before, after: weekAsText(week) };
    const action = 'working-hours-changed' as const;
    await recordAudit(tx, { districtId, at, action, actorId, subject: 'district', address, data });
    return ok(null);
  });
  if (saved.ok) forgetDirectory(db, districtId);
  return saved;
}
