import { createHash, randomBytes } from 'node:crypto';

/** 32 random bytes: nobody guesses one, so a plain hash is as good as a slow one. */
export const newLinkToken = (): string => randomBytes(32).toString('base64url');

export const hashLinkToken = (token: string): Uint8Array<ArrayBuffer> =>
  new Uint8Array(createHash('sha256').update(`link:${token}`, 'utf8').digest());

export const isLinkToken = (text: string): boolean => /^[\w-]{43}$/.test(text);
