import { findRecipient, type Recipient } from '#lib/access/queries/viewers.ts';
import type { Directory } from '#lib/organisation/directory.ts';
import type { Db } from '#lib/platform/db.ts';
import { MailRefusedError, sendMail } from '#lib/platform/mail.ts';
import { portalOrigin } from '#lib/platform/portal-origin.ts';
import { sendTextMessage } from '#lib/platform/sms.ts';
import { composeMail, composeShort, type Letter } from '../compose.ts';
import { factsOfKind, isNoticeKind } from '../domain/kinds.ts';
import type { NoticePreferences } from '../domain/preferences.ts';
import { quietUntil } from '../domain/quiet-until.ts';
import type { Outcome } from '../domain/retry.ts';
import { preferencesToken } from '../preferences-link.ts';
import { findPreferences } from '../queries/preferences.ts';
import { type ListedNotice, listNoticesOfMessage } from '../queries/readable-notices.ts';
import type { HeldDelivery } from '../repository/deliveries.ts';
import { sayAll, wordsIn } from '../texts.ts';

type Sending = { readonly directory: Directory; readonly now: Temporal.Instant };

/**
 * Sends a message to a person by mail or text message: in their language, of what they may see at this moment and what they chose
 * to get this way. What is urgent comes whatever they chose, and at night too.
 */
export async function sendToPerson(
  db: Db,
  delivery: HeldDelivery & { readonly recipientId: string },
  { directory, now }: Sending,
): Promise<Outcome> {
  const { districtId, recipientId: userId, messageId, channel, isUrgent } = delivery;
  const recipient = await findRecipient(db, { districtId, userId }, now);
  const address = channel === 'sms' ? recipient?.phone : recipient?.email;
  if (!recipient || !address) return dropped('nowhere to send it to');
  const preferences = await findPreferences(db, recipient, directory);
  const quiet = isUrgent ? null : quietUntil(now, preferences.quiet, directory.district.timeZone);
  if (quiet) return { kind: 'later', error: 'quiet hours', at: quiet };
  const notices = await listNoticesOfMessage(db, recipient, messageId);
  const wanted = notices.filter((each) => isWanted(each, preferences, channel));
  const letter = await letterOf(db, wanted, { recipient, preferences, directory, now });
  if (letter.said.length === 0) return dropped('nothing left to say');
  return channel === 'sms' ? bySms(delivery, address, letter) : byMail(delivery, address, letter, recipient);
}

const dropped = (error: string): Outcome => ({ kind: 'dropped', error });

function isWanted({ kind, isUrgent, isMoot }: ListedNotice, chosen: NoticePreferences, channel: string): boolean {
  if (isMoot || !isNoticeKind(kind)) return false;
  const topics = channel === 'sms' ? chosen.smsTopics : chosen.emailTopics;
  return isUrgent || topics.includes(factsOfKind(kind).topic);
}

type Reader = Sending & { readonly recipient: Recipient; readonly preferences: NoticePreferences };

async function letterOf(
  db: Db,
  notices: readonly ListedNotice[],
  { recipient, preferences, directory, now }: Reader,
): Promise<Letter> {
  const { locale } = preferences;
  const { district, settings } = directory;
  const { words, textOf } = await wordsIn(db, directory, locale);
  const { portalName, portalNameEn } = settings.appearance;
  const origin = portalOrigin(district.host);
  return {
    said: sayAll(notices, { locale, timeZone: district.timeZone, now, directory, words, textOf }),
    name: locale === 'en' ? (recipient.nameEn ?? recipient.name) : recipient.name,
    locale,
    words,
    portalName: (locale === 'en' ? portalNameEn : portalName) ?? words.message.portal,
    origin,
    preferencesLink: `${origin}/notices/choose/${preferencesToken(recipient)}`,
  };
}

async function bySms({ id }: HeldDelivery, to: string, letter: Letter): Promise<Outcome> {
  await sendTextMessage({ id, to, text: composeShort(letter) });
  return { kind: 'sent' };
}

async function byMail({ id }: HeldDelivery, to: string, letter: Letter, recipient: Recipient): Promise<Outcome> {
  const unsubscribe = `${letter.origin}/api/notices/unsubscribe/${preferencesToken(recipient)}`;
  try {
    await sendMail({ id, to, ...composeMail(letter), unsubscribe });
    return { kind: 'sent' };
  } catch (error) {
    if (error instanceof MailRefusedError) return { kind: 'refused', error: error.message };
    throw error;
  }
}
