import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';
import { env } from '../platform/env.ts';

/** A sealed value: format (1 byte), which key (4), nonce (12), ciphertext, tag (16); AES-256-GCM over all before it. */
const FORMAT = 1;
const HEAD = 5;
const NONCE = 12;
const TAG = 16;

/** Encrypts personal data for its column with the current key of ENCRYPTION_KEY. */
export function sealPersonalData(text: string): Uint8Array<ArrayBuffer> {
  const [key] = env().encryptionKeys;
  const head = Buffer.concat([Buffer.of(FORMAT), keyId(key)]);
  const nonce = randomBytes(NONCE);
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(head);
  const sealed = Buffer.concat([head, nonce, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()]);
  return new Uint8Array(sealed);
}

/** The text again, with whichever of the configured keys sealed it; throws when none did or a byte was changed. */
export function unsealPersonalData(sealed: Uint8Array): string {
  const bytes = Buffer.from(sealed);
  const head = bytes.subarray(0, HEAD);
  const key = env().encryptionKeys.find((each) => keyId(each).equals(head.subarray(1)));
  if (head[0] !== FORMAT || !key)
    throw new Error('Personal data was sealed with a key that ENCRYPTION_KEY does not hold');
  const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(HEAD, HEAD + NONCE))
    .setAAD(head)
    .setAuthTag(bytes.subarray(-TAG));
  return decipher.update(bytes.subarray(HEAD + NONCE, -TAG), undefined, 'utf8') + decipher.final('utf8');
}

/** Whether a value should be sealed anew because the current key has changed since. */
export const isSealedWithCurrentKey = (sealed: Uint8Array): boolean =>
  keyId(env().encryptionKeys[0]).equals(Buffer.from(sealed).subarray(1, HEAD));

/** With what everything sealed by the current key begins. */
export const sealedHead = (): Buffer => Buffer.concat([Buffer.of(FORMAT), keyId(env().encryptionKeys[0])]);

/** Names a key without telling anything about it. */
const keyId = (key: Buffer): Buffer => createHash('sha256').update('portal-key-id').update(key).digest().subarray(0, 4);
