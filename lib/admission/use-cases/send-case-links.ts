import { randomUUIDv7 } from 'node:crypto';
import type { Contact } from '#lib/access/contact-forms.ts';
import { asMobile } from '#lib/access/contact-forms.ts';
import { hashLinkToken, newLinkToken } from '#lib/access/link-token.ts';
import { unsealPersonalData } from '#lib/access/sealing.ts';
import type { Db } from '#lib/platform/db.ts';
import { toDate } from '#lib/shared/instants.ts';
import { LINK_DAYS, type LinkAct } from '../domain/case-links.ts';
import { deleteLink, findLinksToSend, insertLink, type LinkToSend } from '../repository/case-links.ts';

export type LinkMessage = {
  readonly districtId: number;
  readonly id: string;
  readonly act: LinkAct;
  readonly number: string;
  readonly filedById: string | null;
  /** the district's own host, where it has one */
  readonly host: string | null;
  readonly path: string;
};

export type DeliverLink = (contact: Contact, message: LinkMessage) => Promise<void>;

/**
 * Sends the contact of each request that waits for the company's word a link to give it without signing in: each question and
 * each answer once, however often this runs. What could not be sent is tried again the next time. Returns how many were sent.
 */
export async function sendCaseLinks(db: Db, deliver: DeliverLink, now: Temporal.Instant): Promise<number> {
  let sent = 0;
  for (const due of await findLinksToSend(db, now)) {
    const contact = contactOf(due);
    if (contact && (await send(db, due, { contact, deliver, now }))) sent += 1;
  }
  return sent;
}

type Sending = { readonly contact: Contact; readonly deliver: DeliverLink; readonly now: Temporal.Instant };

async function send(db: Db, due: LinkToSend, { contact, deliver, now }: Sending): Promise<boolean> {
  const { districtId, caseId, act, seq: eventSeq, number, filedById, host } = due;
  const id = randomUUIDv7();
  const token = newLinkToken();
  const expiresAt = toDate(now.add({ hours: 24 * LINK_DAYS }));
  const row = { districtId, id, caseId, act, eventSeq, tokenHash: hashLinkToken(token), expiresAt };
  if (!(await insertLink(db, row))) return false;
  try {
    await deliver(contact, { districtId, id, act, number, filedById, host, path: `/link/${token}` });
    return true;
  } catch {
    await deleteLink(db, districtId, id);
    return false;
  }
}

/** A mobile number first, for it is read first; a mailbox else. */
function contactOf({ contactPhoneSealed, contactEmailSealed }: LinkToSend): Contact | null {
  const phone = contactPhoneSealed ? asMobile(unsealPersonalData(contactPhoneSealed)) : null;
  if (phone) return { kind: 'phone', value: phone };
  return contactEmailSealed ? { kind: 'email', value: unsealPersonalData(contactEmailSealed) } : null;
}
