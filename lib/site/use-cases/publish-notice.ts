import { can } from '#lib/access/domain/permissions.ts';
import type { Viewer } from '#lib/access/domain/viewer.ts';
import { recordAudit } from '#lib/audit/record.ts';
import { officeOf } from '#lib/organisation/directory.ts';
import { getDirectory } from '#lib/organisation/queries.ts';
import type { Db } from '#lib/platform/db.ts';
import { ok, type Result, refuse } from '#lib/shared/result.ts';
import { decidePublication } from '../domain/privacy.ts';
import { findNoticeDraft, listNotices } from '../queries/privacy.ts';
import { publishDraft } from '../repository/notices.ts';
import type { PublicationInput } from '../schema.ts';

export type PublishOrder = PublicationInput & { readonly address: string | null };

/**
 * Publishes the draft, which is never changed from then on. Refuses `forbidden`, `notice-unfinished` (a language is missing),
 * `notice-in-the-past`, `notice-before-previous` and `setting-changed`.
 */
export async function publishNotice(
  db: Db,
  viewer: Viewer,
  { effectiveOn, revision, address }: PublishOrder,
  now: Temporal.Instant,
): Promise<Result<{ version: number }>> {
  if (!can(viewer, 'texts:manage')) return refuse('forbidden');
  const { districtId, userId } = viewer;
  const directory = await getDirectory(db, districtId);
  const office = officeOf(directory);
  const today = now.toZonedDateTimeISO(directory.district.timeZone).toPlainDate().toString();
  return db.$transaction(async (tx): Promise<Result<{ version: number }>> => {
    const draft = await findNoticeDraft(tx, viewer);
    if (!draft || draft.revision !== revision) return refuse('setting-changed');
    if (!draft.text || !draft.textEn) return refuse('notice-unfinished');
    const [previous = null] = await listNotices(tx, districtId);
    const decided = decidePublication({ effectiveOn, today, previous });
    if (!decided.ok) return decided;
    const { version, needsConsent } = draft;
    const by = { publisher: office.name, publisherEn: office.nameEn };
    const published = { districtId, userId, at: now, version, revision, effectiveOn, ...by };
    if (!(await publishDraft(tx, published))) return refuse('setting-changed');
    const before = previous && { version: previous.version, effectiveOn: previous.effectiveOn };
    const data = { before, after: { version, effectiveOn, needsConsent } };
    const action = 'privacy-notice-published' as const;
    await recordAudit(tx, { districtId, at: now, action, actorId: userId, subject: String(version), address, data });
    return ok({ version });
  });
}
