import type { Viewer } from '#lib/access/domain/viewer.ts';
import { recordAudit } from '#lib/audit/record.ts';
import { getDirectory } from '#lib/organisation/queries.ts';
import type { Db } from '#lib/platform/db.ts';
import { ok, type Result, refuse } from '#lib/shared/result.ts';
import { decideStep, type TemplateStatus } from '../domain/template.ts';
import { lockVersion, moveVersion } from '../repository/templates.ts';
import type { TemplateStepInput } from '../schema.ts';

/**
 * Submits, approves, sends back or withdraws a version. Refuses what `decideStep` refuses, `not-found`, `setting-changed`, and
 * `reason-needed` where somebody's work is sent back or taken away.
 */
export async function moveTemplate(
  db: Db,
  viewer: Viewer,
  { id, number, version, step, reason }: TemplateStepInput,
  { now, address }: { readonly now: Temporal.Instant; readonly address: string | null },
): Promise<Result<TemplateStatus>> {
  const { districtId, userId } = viewer;
  const { timeZone } = (await getDirectory(db, districtId)).district;
  const today = now.toZonedDateTimeISO(timeZone).toPlainDate();
  return db.$transaction(async (tx): Promise<Result<TemplateStatus>> => {
    const template = await lockVersion(tx, districtId, id, number);
    if (!template) return refuse('not-found');
    const decided = decideStep(template, step, { actor: viewer, today });
    if (!decided.ok) return decided;
    if (template.version !== version) return refuse('setting-changed');
    const needsReason = step === 'send-back' || (step === 'withdraw' && template.status === 'approved');
    if (needsReason && !reason) return refuse('reason-needed', {}, 'reason');
    const to = decided.value;
    const decision = step === 'submit' ? null : { userId, at: now, reason: reason ?? null };
    await moveVersion(tx, { districtId, id, number, to, decision });
    const data = { step, number, before: template.status, after: to, reason: reason ?? null };
    await recordAudit(tx, {
      districtId,
      at: now,
      action: 'template-changed',
      actorId: userId,
      subject: id,
      address,
      data,
    });
    return ok(to);
  });
}
