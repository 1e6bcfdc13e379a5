import { createHash, randomBytes } from 'node:crypto';

/** 32 random bytes in the address of a calendar: nobody guesses one, so a plain hash is as good as a slow one. */
export const newFeedSecret = (): string => randomBytes(32).toString('base64url');

export const hashFeedSecret = (secret: string): Uint8Array<ArrayBuffer> =>
  new Uint8Array(createHash('sha256').update(`calendar:${secret}`, 'utf8').digest());

export const isFeedSecret = (text: string): boolean => /^[\w-]{43}$/.test(text);
