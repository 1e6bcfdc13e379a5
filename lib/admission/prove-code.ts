import type { Contact } from '#lib/access/contact-forms.ts';
import { lookupHashes } from '#lib/access/lookup.ts';
import type { Db } from '#lib/platform/db.ts';
import { ok, type Result, refuse } from '#lib/shared/result.ts';
import { asCode, isCode } from './one-time-code.ts';
import { type CodePurpose, markProven, takeTry } from './repository/codes.ts';

export type TypedCode = {
  readonly districtId: number;
  readonly codeId: string;
  readonly purpose: CodePurpose;
  readonly contact: Contact;
  readonly typed: string;
};

/** Whether the code is the one that was sent to this telephone or mailbox. Refuses `code-wrong` with the tries left, `code-over`. */
export async function proveCode(db: Db, given: TypedCode, now: Temporal.Instant): Promise<Result<null>> {
  const { districtId, codeId: id, purpose, contact } = given;
  const row = await takeTry(db, { districtId, id, purpose }, now);
  if (!row) return refuse('code-over', undefined, 'code');
  const isTarget = lookupHashes(contact.kind, contact.value).some((hash) => Buffer.from(hash).equals(row.targetHash));
  if (!isTarget || !isCode(id, asCode(given.typed), row.codeHash)) {
    return row.attemptsLeft > 0
      ? refuse('code-wrong', { left: row.attemptsLeft }, 'code')
      : refuse('code-over', undefined, 'code');
  }
  return (await markProven(db, { districtId, id, purpose }, now)) ? ok(null) : refuse('code-over', undefined, 'code');
}
