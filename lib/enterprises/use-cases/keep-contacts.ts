import { type Viewer, worksOnCases } from '#lib/access/domain/viewer.ts';
import { recordAudit } from '#lib/audit/record.ts';
import type { Db, Tx } from '#lib/platform/db.ts';
import { ok, type Result, refuse } from '#lib/shared/result.ts';
import type { ContactChange, ContactNamed, NewContact } from '../contact-schema.ts';
import { CONTACTS_AT_MOST, mayAuthoriseContacts, mayKeepContacts } from '../domain/contact-rights.ts';
import { sideOf } from '../domain/profile-rights.ts';
import {
  deleteContact,
  insertContact,
  listHeld,
  setPrimary,
  unsetPrimary,
  updateContact,
} from '../repository/contacts.ts';
import { lockProfile } from '../repository/profile.ts';

type Held = Awaited<ReturnType<typeof listHeld>>;

/**
 * Enters somebody who speaks for a company; the first is its primary contact. Refuses `not-found`, `forbidden`,
 * `contacts-too-many`, `contact-authorise-forbidden`.
 */
export function addContact(db: Db, viewer: Viewer, input: NewContact, now: Temporal.Instant): Promise<Result<null>> {
  return keeping(db, viewer, input.enterpriseId, now, async (tx, company, held) => {
    if (held.length >= CONTACTS_AT_MOST) return refuse('contacts-too-many', { max: CONTACTS_AT_MOST });
    if (input.isAuthorised && !mayAuthoriseContacts(viewer, input.enterpriseId)) return notYours();
    const id = await insertContact(tx, company, input, now);
    if (input.isPrimary || held.length === 0) await makePrimary(tx, company, id);
    return ok(null);
  });
}

/**
 * Changes a contact. Somebody who may not authorise leaves that as it is, and changes no telephone that lets people in.
 * Refuses `not-found`, `forbidden`, `contact-authorise-forbidden`.
 */
export function changeContact(
  db: Db,
  viewer: Viewer,
  input: ContactChange,
  now: Temporal.Instant,
): Promise<Result<null>> {
  return keeping(db, viewer, input.enterpriseId, now, async (tx, company, held) => {
    const before = held.find(({ id }) => id === input.contactId);
    if (!before) return refuse('not-found');
    const touchesEntry = input.isAuthorised !== before.isAuthorised || (before.isAuthorised && input.phone);
    if (touchesEntry && !mayAuthoriseContacts(viewer, input.enterpriseId)) return notYours();
    await updateContact(tx, company, before.id, input);
    if (input.isPrimary && !before.isPrimary) await makePrimary(tx, company, before.id);
    return ok(null);
  });
}

/** Takes a contact off the record; the next one then is the primary contact. Refuses `not-found`, `forbidden`. */
export function removeContact(
  db: Db,
  viewer: Viewer,
  { enterpriseId, contactId }: ContactNamed,
  now: Temporal.Instant,
): Promise<Result<null>> {
  return keeping(db, viewer, enterpriseId, now, async (tx, company, held) => {
    const gone = held.find(({ id }) => id === contactId);
    if (!gone) return refuse('not-found');
    await deleteContact(tx, company, gone.id);
    const next = held.find(({ id }) => id !== gone.id);
    if (gone.isPrimary && next) await setPrimary(tx, company, next.id);
    return ok(null);
  });
}

const notYours = () => refuse('contact-authorise-forbidden', {}, 'isAuthorised');

type Company = { readonly districtId: number; readonly enterpriseId: string };

async function makePrimary(tx: Tx, company: Company, id: string): Promise<void> {
  await unsetPrimary(tx, company);
  await setPrimary(tx, company, id);
}

/** The company held, by somebody who keeps its contacts; what is done is in the audit, for histories hold no contact. */
function keeping(
  db: Db,
  viewer: Viewer,
  enterpriseId: string,
  now: Temporal.Instant,
  act: (tx: Tx, company: Company, held: Held) => Promise<Result<null>>,
): Promise<Result<null>> {
  const { districtId, userId: actorId } = viewer;
  return db.$transaction(async (tx): Promise<Result<null>> => {
    const row = await lockProfile(tx, districtId, enterpriseId);
    const side = row && sideOf(viewer, row);
    if (!row || (!side && !worksOnCases(viewer))) return refuse('not-found');
    if (!mayKeepContacts(side)) return refuse('forbidden');
    const company = { districtId, enterpriseId };
    const done = await act(tx, company, await listHeld(tx, company));
    if (done.ok)
      await recordAudit(tx, { districtId, at: now, action: 'company-contact-changed', actorId, subject: row.uscc });
    return done;
  });
}
