import { can } from '#lib/access/domain/permissions.ts';
import type { Viewer } from '#lib/access/domain/viewer.ts';
import { recordAudit } from '#lib/audit/record.ts';
import { PROFILE_FIELDS } from '#lib/enterprises/domain/profile-fields.ts';
import type { Db, Tx } from '#lib/platform/db.ts';
import { ok, type Result, refuse } from '#lib/shared/result.ts';
import { checkDays, refuseUnsound, type Window } from '../domain/policy-text.ts';
import type { PolicyDraft } from '../draft-schema.ts';
import { findDraft, holdPolicy, insertDraft, insertPolicy, rewriteDraft } from '../repository/versions.ts';

type Context = { readonly now: Temporal.Instant; readonly address: string | null; readonly isNew?: boolean };

/**
 * Writes the next version of a policy as a draft of this district, or its draft again; `isNew` begins a policy of the district's
 * own. Nobody sees it before it is published. Refuses `forbidden`, days that contradict one another, an unsound rule,
 * `code-taken`, `not-found` and `setting-changed`.
 */
export async function writeDraft(
  db: Db,
  viewer: Viewer,
  draft: PolicyDraft,
  context: Context,
): Promise<Result<number>> {
  if (!can(viewer, 'policies:write')) return refuse('forbidden');
  const windows = checkDays(draft);
  if (!windows.ok) return windows;
  const sound = refuseUnsound(draft.rule, PROFILE_FIELDS);
  if (!sound.ok) return sound;
  return db.$transaction(async (tx): Promise<Result<number>> => {
    const written = await write(tx, viewer.districtId, {
      draft,
      windows: windows.value,
      isNew: context.isNew ?? false,
    });
    if (!written.ok) return written;
    await recordAudit(tx, {
      districtId: viewer.districtId,
      at: context.now,
      action: 'policy-changed',
      actorId: viewer.userId,
      subject: draft.code,
      address: context.address,
      data: { step: 'write', number: written.value },
    });
    return written;
  });
}

type Order = { readonly draft: PolicyDraft; readonly windows: readonly Window[]; readonly isNew: boolean };

async function write(tx: Tx, districtId: number, { draft, windows, isNew }: Order): Promise<Result<number>> {
  const held = await holdPolicy(tx, districtId, draft.code);
  if (isNew && held) return refuse('code-taken', {}, 'code');
  if (!isNew && !held) return refuse('not-found');
  const policyId = held?.policyId ?? (await insertPolicy(tx, districtId, draft.code));
  const before = await findDraft(tx, districtId, policyId);
  if ((before?.revision ?? 0) !== draft.revision) return refuse('setting-changed');
  const written = { districtId, policyId, draft, windows };
  if (!before) return ok(await insertDraft(tx, written));
  await rewriteDraft(tx, before.number, written);
  return ok(before.number);
}
