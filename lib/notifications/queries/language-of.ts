import type { Contact } from '#lib/access/contact-forms.ts';
import { lookupHashes } from '#lib/access/lookup.ts';
import { isLocale, type Locale } from '#lib/i18n/locale.ts';
import { getDirectory } from '#lib/organisation/queries.ts';
import type { Db } from '#lib/platform/db.ts';

type Receiver = {
  readonly districtId: number;
  readonly contact: Contact;
  /** who most likely reads it, where nobody is known by the contact: whoever filed the request */
  readonly personId?: string | null;
  /** the language to take where none of them has chosen one, instead of the district's first */
  readonly otherwise?: Locale;
};

/** In which language a message is read: as whoever has this telephone or mailbox has chosen, else the person named, else the district's first. */
export async function languageOf(
  db: Db,
  { districtId, contact: { kind, value }, personId, otherwise }: Receiver,
): Promise<Locale> {
  const hash = { in: lookupHashes(kind, value) };
  const ofContact = kind === 'phone' ? { phoneHash: hash } : { emailHash: hash };
  const chosen = await db.noticePreference.findMany({
    where: { districtId, user: { OR: [ofContact, ...(personId ? [{ id: personId, kind: 'company' }] : [])] } },
    select: { locale: true, userId: true },
  });
  const found = chosen.find(({ userId }) => userId !== personId) ?? chosen[0];
  if (found && isLocale(found.locale)) return found.locale;
  return otherwise ?? (await getDirectory(db, districtId)).settings.appearance.firstLanguage;
}
