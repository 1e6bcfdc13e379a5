import { can } from '#lib/access/domain/permissions.ts';
import type { Viewer } from '#lib/access/domain/viewer.ts';
import type { Db } from '#lib/platform/db.ts';
import { enqueue } from '#lib/platform/queue.ts';
import { fromDateColumn } from '#lib/shared/date-columns.ts';
import { ok, type Result, refuse } from '#lib/shared/result.ts';
import type { PolicyStep } from '../draft-schema.ts';
import { findRunningTrial, insertTrial, stopTrial, type TrialKey } from '../repository/trials.ts';
import { findDraft, holdPolicy } from '../repository/versions.ts';

type Clock = { readonly now: Temporal.Instant; readonly timeZone: string };

/**
 * Begins to try a draft on all companies of the district, beside the version in force; `runTrial` does it. Who asks while the same
 * is tried joins it, and sends another worker, since the first may have been lost; a trial of what the draft was before ends. Refuses `forbidden`, `not-found` and `setting-changed`.
 */
export async function startTrial(
  db: Db,
  viewer: Viewer,
  { code, number, revision }: PolicyStep,
  { now, timeZone }: Clock,
): Promise<Result<TrialKey>> {
  if (!can(viewer, 'policies:write')) return refuse('forbidden');
  const { districtId, userId: askedById } = viewer;
  const day = now.toZonedDateTimeISO(timeZone).toPlainDate().toString();
  return db.$transaction(async (tx): Promise<Result<TrialKey>> => {
    const held = await holdPolicy(tx, districtId, code);
    if (!held) return refuse('not-found');
    const { policyId, number: formerNumber } = held;
    const draft = await findDraft(tx, districtId, policyId);
    if (draft?.number !== number || draft.revision !== revision) return refuse('setting-changed');
    const running = await findRunningTrial(tx, districtId, policyId);
    if (running) {
      const key = { districtId, id: running.id };
      const isSame = running.number === number && running.revision === revision;
      if (isSame && running.formerNumber === formerNumber && fromDateColumn(running.day) === day) {
        await enqueue(tx, 'try-policy', key);
        return ok(key);
      }
      await stopTrial(tx, key, now);
    }
    const id = await insertTrial(tx, { districtId, policyId, number, revision, formerNumber, askedById }, day, now);
    await enqueue(tx, 'try-policy', { districtId, id });
    return ok({ districtId, id });
  });
}
