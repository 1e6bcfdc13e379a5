import { can } from '#lib/access/domain/permissions.ts';
import type { Viewer } from '#lib/access/domain/viewer.ts';
import { recordAudit } from '#lib/audit/record.ts';
import { messagesOf } from '#lib/i18n/messages.ts';
import { raiseRevision } from '#lib/organisation/commands/raise-revision.ts';
import { forgetDirectory } from '#lib/organisation/queries.ts';
import type { Db } from '#lib/platform/db.ts';
import { ok, type Result, refuse } from '#lib/shared/result.ts';
import { checkText, isSameText, type NoticeText } from '../domain/text-change.ts';
import { findStoredText, type WhichText } from '../queries/notice-texts.ts';
import { insertText } from '../repository/notice-texts.ts';

export type NoticeTextOrder = Omit<WhichText, 'districtId'> & {
  /** null: the words the portal comes with, again */
  readonly text: NoticeText | null;
  /** as it was seen; 0 while nothing was ever changed */
  readonly version: number;
  readonly address: string | null;
};

/**
 * Enters the next version of a kind's words in a language, with before and after in the audit; what leaves from now on says it.
 * Answers the version. Refuses `forbidden`, `setting-changed` and what `checkText` refuses.
 */
export async function saveNoticeText(
  db: Db,
  viewer: Viewer,
  { kind, locale, text, version, address }: NoticeTextOrder,
  now: Temporal.Instant,
): Promise<Result<number>> {
  if (!can(viewer, 'texts:manage')) return refuse('forbidden');
  const checked = text ? checkText(kind, text) : ok(null);
  if (!checked.ok) return checked;
  const { districtId, userId } = viewer;
  const { name, ...builtIn } = messagesOf(locale).notices.kinds[kind];
  const own = text && !isSameText(text, builtIn) ? text : null;
  const saved = await db.$transaction(async (tx): Promise<Result<number>> => {
    await raiseRevision(tx, districtId);
    const which = { districtId, kind, locale };
    const before = await findStoredText(tx, which);
    if (before.version !== version) return refuse('setting-changed');
    const next = { version: version + 1, text: own };
    if (!(await insertText(tx, which, next, { userId, at: now }))) return refuse('setting-changed');
    const data = { kind, locale, before: before.text ?? builtIn, after: own ?? builtIn };
    const action = 'notice-text-changed' as const;
    await recordAudit(tx, { districtId, at: now, action, actorId: userId, subject: name, address, data });
    return ok(next.version);
  });
  if (saved.ok) forgetDirectory(db, districtId);
  return saved;
}
