import { createHash, randomInt } from 'node:crypto';
import { Secret, TOTP } from 'otpauth';

/** 验证器 (RFC 6238): six digits of half a minute, as every authenticator app takes for granted. */
const STEP_SECONDS = 30;
const SHAPE = { algorithm: 'SHA1', digits: 6, period: STEP_SECONDS } as const;

/** A clock that is half a minute off still opens. */
const WINDOW = 1;

export const newAuthenticatorKey = (): string => new Secret({ size: 20 }).base32;

/** What the QR code says: whose account of which portal. */
export const authenticatorAddress = (key: string, { issuer, login }: { issuer: string; login: string }): string =>
  new TOTP({ ...SHAPE, issuer, label: login, secret: Secret.fromBase32(key) }).toString();

/** The half minute whose code this is, counted from 1970; null when it is none of the three around now. */
export function stepOfCode(key: string, code: string, now: Temporal.Instant): number | null {
  const token = code.normalize('NFKC').replaceAll(/\s/g, '');
  if (!/^\d{6}$/.test(token)) return null;
  const totp = new TOTP({ ...SHAPE, secret: Secret.fromBase32(key) });
  const off = totp.validate({ token, timestamp: now.epochMilliseconds, window: WINDOW });
  return off === null ? null : Math.floor(now.epochMilliseconds / 1000 / STEP_SECONDS) + off;
}

/** No characters that look alike. Ten of 31^10 (about 50 bits) each, and only a few attempts are looked at. */
const ALPHABET = 'abcdefghjkmnpqrstuvwxyz23456789';
const CODES = 10;

export const newRecoveryCodes = (): string[] => Array.from({ length: CODES }, () => `${part()}-${part()}`);

const part = (): string => Array.from({ length: 5 }, () => ALPHABET[randomInt(ALPHABET.length)]).join('');

/** Random, so a plain hash is as good as a slow one. */
export const hashRecoveryCode = (code: string): Uint8Array<ArrayBuffer> =>
  new Uint8Array(createHash('sha256').update(code.normalize('NFKC').toLowerCase().replaceAll(/[\s-]/g, '')).digest());
