import { can } from '#lib/access/domain/permissions.ts';
import type { Viewer } from '#lib/access/domain/viewer.ts';
import { recordAudit } from '#lib/audit/record.ts';
import type { Db } from '#lib/platform/db.ts';
import { ok, type Result, refuse } from '#lib/shared/result.ts';
import type { PolicyStep } from '../draft-schema.ts';
import { findDoneTrial } from '../repository/trials.ts';
import { findDraft, holdPolicy, publishDraft } from '../repository/versions.ts';

type Context = { readonly now: Temporal.Instant; readonly address: string | null };

/**
 * Publishes the draft as it was tried on all companies: from now on it is what the district's catalogue says, to be verified
 * anew. Refuses `forbidden`, `not-found`, `setting-changed`, and `policy-untried` where no trial of this very draft beside the
 * version in force is finished.
 */
export async function publishPolicy(
  db: Db,
  viewer: Viewer,
  { code, number, revision }: PolicyStep,
  { now, address }: Context,
): Promise<Result<number>> {
  if (!can(viewer, 'policies:publish')) return refuse('forbidden');
  const { districtId, userId: actorId } = viewer;
  return db.$transaction(async (tx): Promise<Result<number>> => {
    const held = await holdPolicy(tx, districtId, code);
    if (!held) return refuse('not-found');
    const draft = await findDraft(tx, districtId, held.policyId);
    if (draft?.number !== number || draft.revision !== revision) return refuse('setting-changed');
    const tried = { number, revision, formerNumber: held.number };
    const trial = await findDoneTrial(tx, districtId, held.policyId, tried);
    if (!trial) return refuse('policy-untried');
    await publishDraft(tx, districtId, held, code, number, new Date(now.epochMilliseconds));
    const data = { step: 'publish', number, before: held.number, gains: trial.gains, loses: trial.loses };
    await recordAudit(tx, { districtId, at: now, action: 'policy-changed', actorId, subject: code, address, data });
    return ok(number);
  });
}
