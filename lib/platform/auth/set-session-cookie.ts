import { cookies, headers } from 'next/headers';
import { encode } from 'next-auth/jwt';
import { SESSION_HOURS } from '#lib/access/domain/session-limits.ts';
import type { OpenedSession } from '#lib/access/signed-in.ts';
import { env } from '../env.ts';
import { openedOrigin } from '../opened-origin.ts';
import type { CookieToSet } from './sealed-cookie.ts';
import { SESSION_COOKIES } from './session-cookie.ts';

/** The cookie of a session opened outside next-auth's own form, as next-auth would make it. */
export async function sessionCookie(opened: OpenedSession, isSecure: boolean): Promise<CookieToSet> {
  const maxAge = SESSION_HOURS * 60 * 60;
  const [secureName, plainName] = SESSION_COOKIES;
  const value = await encode({
    token: { sub: opened.userId, sid: opened.sessionId, ver: opened.sessionVersion },
    secret: env().authSecret,
    maxAge,
  });
  const name = isSecure ? secureName : plainName;
  return { name, value, path: '/', httpOnly: true, sameSite: 'lax', secure: isSecure, maxAge };
}

export async function setSessionCookie(opened: OpenedSession): Promise<void> {
  const isSecure = openedOrigin(await headers()).startsWith('https:');
  (await cookies()).set(await sessionCookie(opened, isSecure));
}
