import type { Contact } from '#lib/access/contact-forms.ts';
import type { Viewer } from '#lib/access/domain/viewer.ts';
import type { OpenedSession } from '#lib/access/signed-in.ts';
import { recordAudit } from '#lib/audit/record.ts';
import type { Directory } from '#lib/organisation/directory.ts';
import type { Tx } from '#lib/platform/db.ts';
import { recordConsent } from '#lib/site/commands/record-consent.ts';
import { insertPerson } from '../repository/person.ts';
import type { Registration } from '../schema.ts';
import type { Admitted } from './admit.ts';
import { claim } from './claim.ts';

export type Registered = { readonly session: OpenedSession; readonly admitted: Admitted | null };

export type TakingIn = {
  readonly directory: Directory;
  readonly input: Registration;
  /** what a code has proven; null for somebody an identity service vouches for */
  readonly contact: Contact | null;
  readonly passwordHash: string | null;
  readonly address: string | null;
  readonly now: Temporal.Instant;
};

/**
 * Makes an account for a person of a company, or who is about to start one, in the caller's transaction, and writes their claim
 * down, with the privacy notice they agreed to; null when the telephone or mailbox is somebody's already.
 */
export async function takeIn(
  tx: Tx,
  { directory, input, contact, passwordHash, address, now }: TakingIn,
): Promise<{ viewer: Viewer; admitted: Admitted | null } | null> {
  const districtId = directory.district.id;
  const viewer = await insertPerson(tx, { districtId, name: input.name, contact, passwordHash });
  if (!viewer) return null;
  const { userId } = viewer;
  if (input.agreedNotice !== null) {
    await recordConsent(tx, { districtId, userId, version: input.agreedNotice, channel: 'registration' }, now);
  }
  const admitted = input.company
    ? await claim(tx, { directory, viewer, company: input.company, proven: contact, address, now })
    : null;
  const data = { by: contact?.kind ?? 'identity', standing: input.company ? 'company' : 'founder' };
  const entry = { districtId, at: now, actorId: userId, subject: userId, address, data };
  await recordAudit(tx, { ...entry, action: 'person-registered' });
  return { viewer, admitted };
}
