import { createTransport, type Transporter } from 'nodemailer';
import { env } from './env.ts';
import { putInOutbox } from './outbox.ts';

export type Mail = {
  /** Stays the same when a message is tried again: becomes its Message-ID. */
  readonly id: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html?: string;
};

const keeper = globalThis as { portalMail?: Transporter };

/** Sends a mail by SMTP_URL, or writes it to DATA_DIR/mail while there is none. Throws when the server refuses it. */
export async function sendMail({ id, ...mail }: Mail): Promise<void> {
  const { smtpUrl, mailFrom } = env();
  const message = { ...mail, from: mailFrom, messageId: `<${id}@${domainOf(mailFrom)}>` };
  if (smtpUrl) {
    keeper.portalMail ??= createTransport(smtpUrl);
    await keeper.portalMail.sendMail(message);
    return;
  }
  const written = await createTransport({ streamTransport: true, buffer: true }).sendMail(message);
  await putInOutbox('mail', 'eml', written.message as Buffer);
}

const domainOf = (from: string): string => from.slice(from.lastIndexOf('@') + 1).replace(/>$/, '');
