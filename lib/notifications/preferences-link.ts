import { createHmac, timingSafeEqual } from 'node:crypto';
import { env } from '#lib/platform/env.ts';

type Person = { readonly districtId: number; readonly userId: string };

/** The signed name of a person's preferences: whoever has a mail of theirs may choose what mails come, and do nothing else. */
export const preferencesToken = ({ districtId, userId }: Person): string =>
  `${districtId}.${userId}.${signatureOf(districtId, userId)}`;

/** Whose preferences a token opens; null when it was not made here. */
export function personOfToken(token: string): Person | null {
  const [, district = '', userId = '', signature = ''] = /^(\d{1,9})\.([\da-f-]{36})\.([\w-]{43})$/.exec(token) ?? [];
  if (!signature) return null;
  const districtId = Number(district);
  const expected = Buffer.from(signatureOf(districtId, userId));
  const given = Buffer.from(signature);
  return given.length === expected.length && timingSafeEqual(given, expected) ? { districtId, userId } : null;
}

const signatureOf = (districtId: number, userId: string): string =>
  createHmac('sha256', env().authSecret).update(`notice-preferences:${districtId}:${userId}`).digest('base64url');
