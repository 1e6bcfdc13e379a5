import { createTransport, type Transporter } from 'nodemailer';
import { env } from './env.ts';
import { putInOutbox } from './outbox.ts';
import { keptInProcess } from './process-memory.ts';

export type Mail = {
  /** Stays the same when a message is tried again: becomes its Message-ID. */
  readonly id: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html?: string;
  /** Where the reader's mail program ends such mails by one click (RFC 8058) */
  readonly unsubscribe?: string;
};

/** The server will not take this mail, now or later: nobody has that mailbox. */
export class MailRefusedError extends Error {
  override name = 'MailRefusedError';
}

/** A server that does not answer must not hold the others up. */
const TIMEOUTS = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 };

/**
 * Sends a mail by SMTP_URL, or writes it to DATA_DIR/mail while there is none. Throws `MailRefusedError` when the server will never
 * take it, and otherwise what kept it from being sent.
 */
export async function sendMail({ id, unsubscribe, ...mail }: Mail): Promise<void> {
  const { smtpUrl, mailFrom } = env();
  const headers = unsubscribe && {
    'List-Unsubscribe': `<${unsubscribe}>`,
    'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
  };
  const from = { from: mailFrom, messageId: `<${id}@${domainOf(mailFrom)}>` };
  const message = { ...mail, ...from, ...(headers && { headers }) };
  if (smtpUrl) {
    const transport = keptInProcess('mail', (): Transporter => createTransport({ url: smtpUrl, ...TIMEOUTS }));
    await transport.sendMail(message).catch((error: unknown) => {
      throw isRefusal(error) ? new MailRefusedError(error.message) : error;
    });
    return;
  }
  const written = await createTransport({ streamTransport: true, buffer: true }).sendMail(message);
  await putInOutbox('mail', 'eml', written.message as Buffer);
}

/** 550 to 554 in answer to the recipient: the mailbox, not the server, is at fault. */
const isRefusal = (error: unknown): error is Error & { responseCode: number } =>
  error instanceof Error &&
  'responseCode' in error &&
  Number(error.responseCode) >= 550 &&
  'command' in error &&
  error.command === 'RCPT TO';

const domainOf = (from: string): string => from.slice(from.lastIndexOf('@') + 1).replace(/>$/, '');
