import { can } from '#lib/access/domain/permissions.ts';
import type { Viewer } from '#lib/access/domain/viewer.ts';
import { recordAudit } from '#lib/audit/record.ts';
import type { Db } from '#lib/platform/db.ts';
import { isUuid } from '#lib/shared/is-uuid.ts';
import { ok, type Result, refuse } from '#lib/shared/result.ts';
import { appendMessage, lockComplaint } from '../repository/complaints.ts';
import type { ComplaintMessageInput } from '../schema.ts';

/**
 * The office answers; what was answered before stays beside it. Refuses `forbidden`, `not-found`, `own-complaint` (nobody answers
 * themselves) and `complaint-moved` when something was written since.
 */
export async function answerComplaint(
  db: Db,
  viewer: Viewer,
  { key: id, seen, text }: ComplaintMessageInput,
  { now: at, address }: { readonly now: Temporal.Instant; readonly address: string | null },
): Promise<Result<null>> {
  if (!can(viewer, 'complaints:answer')) return refuse('forbidden');
  if (!isUuid(id)) return refuse('not-found');
  const { districtId, userId } = viewer;
  return db.$transaction(async (tx): Promise<Result<null>> => {
    const found = await lockComplaint(tx, { districtId, id });
    if (!found) return refuse('not-found');
    if (found.writerId === userId) return refuse('own-complaint');
    if (found.last !== seen) return refuse('complaint-moved');
    await appendMessage(tx, { districtId, id, number: seen + 1, text, answeredById: userId, at });
    await recordAudit(tx, { districtId, at, action: 'complaint-answered', actorId: userId, subject: id, address });
    return ok(null);
  });
}
