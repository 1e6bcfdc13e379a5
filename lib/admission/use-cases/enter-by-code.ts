import { openSession } from '#lib/access/commands/open-session.ts';
import { lookupHashes } from '#lib/access/lookup.ts';
import { findByContact } from '#lib/access/queries/viewers.ts';
import type { OpenedSession } from '#lib/access/signed-in.ts';
import { recordAudit } from '#lib/audit/record.ts';
import type { Db } from '#lib/platform/db.ts';
import { ok, type Result, refuse } from '#lib/shared/result.ts';
import { proveCode, type TypedCode } from '../prove-code.ts';
import { consumeCode } from '../repository/codes.ts';

export type Entry = Omit<TypedCode, 'purpose'> & { readonly address: string | null; readonly userAgent: string | null };

/**
 * Opens a session for the company's person whose telephone or mailbox the code was sent to; null where nobody has it yet, and then
 * the proven code lets them register. Refuses `code-wrong`, `code-over`; for staff, who sign in by password and second factor,
 * `code-not-for-staff`; and `account-disabled`. Who has proven the telephone may know that much.
 */
export async function enterByCode(db: Db, entry: Entry, now: Temporal.Instant): Promise<Result<OpenedSession | null>> {
  const { districtId, codeId, contact, address, userAgent } = entry;
  const proven = await proveCode(db, { ...entry, purpose: 'enter' }, now);
  if (!proven.ok) {
    const failed = { districtId, at: now, action: 'sign-in-failed', address, data: { by: 'code' } } as const;
    await db.$transaction((tx) => recordAudit(tx, failed));
    return proven;
  }
  const person = await findByContact(db, districtId, contact);
  if (!person) return ok(null);
  if (person.kind === 'staff') return refuse('code-not-for-staff');
  if (person.disabledAt) return refuse('account-disabled');
  const hashes = lookupHashes(contact.kind, contact.value);
  return db.$transaction(async (tx) => {
    const code = { districtId, id: codeId, purpose: 'enter' as const };
    if (!(await consumeCode(tx, code, hashes, now))) return refuse('code-over', undefined, 'code');
    const { id: userId, sessionVersion } = person;
    const way = { by: 'code' } as const;
    return ok(await openSession(tx, { districtId, userId, sessionVersion, address, userAgent, way }, now));
  });
}
