import { sendCaseLinks } from '../admission/use-cases/send-case-links.ts';
import { defaultLocale } from '../i18n/locale.ts';
import { messagesOf } from '../i18n/messages.ts';
import { sendMail } from '../platform/mail.ts';
import { portalOrigin } from '../platform/portal-origin.ts';
import { sendTextMessage } from '../platform/sms.ts';
import type { JobContext } from './job.ts';

/** Links to answer a question or to rate, to whoever a request names as its contact. */
export async function sendLinks({ db, now, log }: JobContext): Promise<void> {
  const words = messagesOf(defaultLocale).admission.link;
  const sent = await sendCaseLinks(
    db,
    async ({ kind, value: to }, { id, act, number, host, path }) => {
      const fill = (text: string) => text.replace('{number}', number).replace('{link}', `${portalOrigin(host)}${path}`);
      const isQuestion = act === 'provide-information';
      const text = fill(isQuestion ? words.smsQuestion : words.smsAnswer);
      const subject = fill(isQuestion ? words.subjectQuestion : words.subjectAnswer);
      await (kind === 'phone' ? sendTextMessage({ id, to, text }) : sendMail({ id, to, subject, text }));
    },
    now,
  );
  if (sent > 0) log.info({ sent }, 'one-time links sent');
}
