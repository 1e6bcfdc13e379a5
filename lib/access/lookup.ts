import { createHmac, hkdfSync } from 'node:crypto';
import { env } from '../platform/env.ts';

export type LookupKind = 'phone' | 'email' | 'identity-number';

/**
 * By what sealed personal data is found again: a hash keyed with ENCRYPTION_KEY, so that the column alone tells nothing. The
 * first is of the current key and is what is stored; the others are of the keys before it, and are searched for until a
 * change of key has gone through all rows. `value` is what `asPhone` or `asEmail` gave.
 */
export const lookupHashes = (
  kind: LookupKind,
  value: string,
): [Uint8Array<ArrayBuffer>, ...Uint8Array<ArrayBuffer>[]] => {
  const [current, ...before] = env().encryptionKeys;
  return [hashWith(current, kind, value), ...before.map((key) => hashWith(key, kind, value))];
};

export const lookupHash = (kind: LookupKind, value: string): Uint8Array<ArrayBuffer> => lookupHashes(kind, value)[0];

function hashWith(key: Buffer, kind: LookupKind, value: string): Uint8Array<ArrayBuffer> {
  const lookupKey = Buffer.from(hkdfSync('sha256', key, '', 'portal-personal-data-lookup', 32));
  return new Uint8Array(createHmac('sha256', lookupKey).update(`${kind}:${value}`).digest());
}
