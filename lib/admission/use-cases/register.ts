import { openSession } from '#lib/access/commands/open-session.ts';
import type { Contact } from '#lib/access/contact-forms.ts';
import { checkPassword } from '#lib/access/domain/password-policy.ts';
import { lookupHashes } from '#lib/access/lookup.ts';
import { getDirectory } from '#lib/organisation/queries.ts';
import type { Db } from '#lib/platform/db.ts';
import { hashPassword } from '#lib/platform/passwords.ts';
import { ok, type Result, refuse } from '#lib/shared/result.ts';
import { checkAgreement } from '../check-agreement.ts';
import { type Registered, takeIn } from '../commands/take-in.ts';
import { consumeCode } from '../repository/codes.ts';
import type { Registration } from '../schema.ts';

export type Registering = {
  readonly districtId: number;
  readonly codeId: string;
  readonly contact: Contact;
  readonly input: Registration;
  readonly address: string | null;
  readonly userAgent: string | null;
};

/**
 * Takes in a person of a company, or who is about to start one, whose telephone or mailbox a code has proven. Refuses `code-over`
 * when that was used or is too long ago, `contact-taken` when somebody was first, `privacy-consent-missing`, and what the policy refuses of a password, which
 * a mailbox needs.
 */
export async function register(db: Db, registering: Registering, now: Temporal.Instant): Promise<Result<Registered>> {
  const { districtId, codeId, contact, input, address, userAgent } = registering;
  if (contact.kind === 'email' && !input.password) return refuse('password-missing', undefined, 'password');
  const password = input.password ? checkPassword(input.password, contact.value) : ok(null);
  if (!password.ok) return password;
  const passwordHash = input.password ? await hashPassword(input.password) : null;
  const directory = await getDirectory(db, districtId);
  const agreed = await checkAgreement(db, directory, input, now);
  if (!agreed.ok) return agreed;
  return db.$transaction(async (tx): Promise<Result<Registered>> => {
    const code = { districtId, id: codeId, purpose: 'enter' as const };
    const isProven = await consumeCode(tx, code, lookupHashes(contact.kind, contact.value), now);
    if (!isProven) return refuse('code-over', undefined, 'code');
    const taken = await takeIn(tx, { directory, input, contact, passwordHash, address, now });
    if (!taken) return refuse('contact-taken');
    const { admitted, viewer } = taken;
    const entering = { districtId, userId: viewer.userId, sessionVersion: 1, address, userAgent };
    const session = await openSession(tx, { ...entering, way: { by: 'code' } }, now);
    return ok({ session, admitted });
  });
}
