import { randomBytes, randomUUIDv7 } from 'node:crypto';
import type { Contact } from '#lib/access/contact-forms.ts';
import type { Viewer } from '#lib/access/domain/viewer.ts';
import { lookupHash } from '#lib/access/lookup.ts';
import { sealPersonalData } from '#lib/access/sealing.ts';
import type { Tx } from '#lib/platform/db.ts';

type NewPerson = {
  readonly districtId: number;
  readonly name: string;
  /** proven; null for somebody an identity service vouches for */
  readonly contact: Contact | null;
  readonly passwordHash: string | null;
};

/** Null when the telephone or mailbox is somebody's already. */
export async function insertPerson(
  tx: Tx,
  { districtId, name, contact, passwordHash }: NewPerson,
): Promise<Viewer | null> {
  const userId = randomUUIDv7();
  // Nobody signs in with it: telephone and mailbox are what people know.
  const login = `c-${randomBytes(6).toString('hex')}`;
  const person = { districtId, id: userId, login, kind: 'company', name, passwordHash, ...reachedBy(contact) };
  const { count } = await tx.user.createMany({ data: [person], skipDuplicates: true });
  if (count === 0) return null;
  return { userId, districtId, login, name, kind: 'company', posts: [], memberships: [] };
}

function reachedBy(contact: Contact | null) {
  if (!contact) return {};
  const sealed = sealPersonalData(contact.value);
  const hash = lookupHash(contact.kind, contact.value);
  return contact.kind === 'phone' ? { phoneSealed: sealed, phoneHash: hash } : { emailSealed: sealed, emailHash: hash };
}
