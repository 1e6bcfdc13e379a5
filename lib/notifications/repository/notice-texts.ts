import type { Tx } from '#lib/platform/db.ts';
import { toDate } from '#lib/shared/instants.ts';
import type { StoredText, WhichText } from '../queries/notice-texts.ts';

/** Enters the next version; false where somebody else has. */
export async function insertText(
  tx: Tx,
  { districtId, kind, locale }: WhichText,
  { version, text }: StoredText,
  by: { readonly userId: string; readonly at: Temporal.Instant },
): Promise<boolean> {
  const { title = null, body = null, sms = null } = text ?? {};
  const row = { districtId, kind, locale, version, title, body, sms, createdAt: toDate(by.at), createdById: by.userId };
  const { count } = await tx.noticeText.createMany({ data: [row], skipDuplicates: true });
  return count === 1;
}
