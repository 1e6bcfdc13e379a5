import { createHash, randomBytes } from 'node:crypto';

const PREFIX = 'esp_';

/** A new API token: 32 random bytes; the prefix lets a scanner find one that leaked into a repository. */
export const newToken = (): string => PREFIX + randomBytes(32).toString('base64url');

/** What is stored of a token. It is random, so a plain hash is as good as a slow one. */
export const hashToken = (token: string): Buffer => createHash('sha256').update(token, 'utf8').digest();

export const isTokenShaped = (text: string): boolean => /^esp_[\w-]{43}$/.test(text);
