import type { LinkMessage } from '../admission/use-cases/send-case-links.ts';
import { sendCaseLinks } from '../admission/use-cases/send-case-links.ts';
import type { Locale } from '../i18n/locale.ts';
import { messagesOf } from '../i18n/messages.ts';
import { languageOf } from '../notifications/queries/language-of.ts';
import { sendMail } from '../platform/mail.ts';
import { portalOrigin } from '../platform/portal-origin.ts';
import { sendTextMessage } from '../platform/sms.ts';
import type { JobContext } from './job.ts';

/** Links to answer a question or to rate, to whoever a request names as its contact, in the language they read. */
export async function sendLinks({ db, now, log }: JobContext): Promise<void> {
  const sent = await sendCaseLinks(
    db,
    async (contact, message) => {
      const { districtId, filedById: personId, host, path, id } = message;
      const locale = await languageOf(db, { districtId, contact, personId });
      const { subject, text } = wordLink(locale, message, `${portalOrigin(host)}${path}`);
      const { kind, value: to } = contact;
      await (kind === 'phone' ? sendTextMessage({ id, to, text }) : sendMail({ id, to, subject, text }));
    },
    now,
  );
  if (sent > 0) log.info({ sent }, 'one-time links sent');
}

export function wordLink(locale: Locale, { act, number }: Pick<LinkMessage, 'act' | 'number'>, link: string) {
  const words = messagesOf(locale).admission.link;
  const fill = (text: string) => text.replace('{number}', number).replace('{link}', link);
  return act === 'provide-information'
    ? { subject: fill(words.subjectQuestion), text: fill(words.smsQuestion) }
    : { subject: fill(words.subjectAnswer), text: fill(words.smsAnswer) };
}
