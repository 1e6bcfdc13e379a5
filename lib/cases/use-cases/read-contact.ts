import type { Viewer } from '#lib/access/domain/viewer.ts';
import { unsealPersonalData } from '#lib/access/sealing.ts';
import { recordAudit } from '#lib/audit/record.ts';
import type { Db } from '#lib/platform/db.ts';
import { ok, type Result, refuse } from '#lib/shared/result.ts';
import { isVisibleTo } from '../domain/visibility.ts';
import { findContact } from '../repository/contact.ts';

/** Why somebody needs the number: written down with every reading. */
export const CONTACT_PURPOSES = ['handling', 'verification', 'callback', 'other'] as const;
export type ContactPurpose = (typeof CONTACT_PURPOSES)[number];

export type Contact = { readonly phone: string | null; readonly email: string | null };

/**
 * The contact's telephone and mail in full, for staff who may see the case; each reading is recorded with its purpose. Refuses
 * `not-found` and `forbidden`.
 */
export async function readContact(
  db: Db,
  viewer: Viewer,
  { number, purpose, address }: { number: string; purpose: ContactPurpose; address: string | null },
  now: Temporal.Instant,
): Promise<Result<Contact>> {
  if (viewer.kind !== 'staff') return refuse('forbidden');
  return db.$transaction(async (tx) => {
    const found = await findContact(tx, viewer.districtId, number);
    if (!found || !isVisibleTo(viewer, found.state)) return refuse('not-found');
    const { phoneSealed, emailSealed } = found;
    await recordAudit(tx, {
      districtId: viewer.districtId,
      at: now,
      action: 'personal-data-read',
      actorId: viewer.userId,
      subject: number,
      address,
      data: { purpose, what: 'contact' },
    });
    return ok({
      phone: phoneSealed && unsealPersonalData(phoneSealed),
      email: emailSealed && unsealPersonalData(emailSealed),
    });
  });
}
