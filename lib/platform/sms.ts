import { env } from './env.ts';
import { putInOutbox } from './outbox.ts';

export type TextMessage = {
  /** Stays the same when a message is tried again, so that a gateway can drop the second. */
  readonly id: string;
  /** `+8613812345678` */
  readonly to: string;
  readonly text: string;
};

const TIMEOUT_MS = 10_000;

/**
 * Sends a text message: by POST of `{ id, to, text }` to SMS_URL, or into DATA_DIR/sms while there is none. Throws when the
 * gateway does not answer with 2xx; the caller says so or tries again.
 */
export async function sendTextMessage(message: TextMessage): Promise<void> {
  const { smsUrl } = env();
  if (!smsUrl) return putInOutbox('sms', 'json', `${JSON.stringify(message)}\n`);
  const response = await fetch(smsUrl, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': message.id },
    body: JSON.stringify(message),
    redirect: 'error',
    signal: AbortSignal.timeout(TIMEOUT_MS),
  });
  if (!response.ok) throw new Error(`The text message gateway answered ${response.status}`);
}
