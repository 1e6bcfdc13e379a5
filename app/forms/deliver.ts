import type { Contact } from '#lib/access/contact-forms.ts';
import { sendMail } from '#lib/platform/mail.ts';
import { sendTextMessage } from '#lib/platform/sms.ts';

type Message = { readonly id: string; readonly subject: string; readonly text: string };

/** Sends a short message to a telephone or a mailbox. */
export const deliver = ({ kind, value: to }: Contact, { id, subject, text }: Message): Promise<void> =>
  kind === 'phone' ? sendTextMessage({ id, to, text }) : sendMail({ id, to, subject, text });
