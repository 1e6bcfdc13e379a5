import { cookies, headers } from 'next/headers';
import { encode } from 'next-auth/jwt';
import { SESSION_HOURS } from '#lib/access/domain/session-limits.ts';
import type { OpenedSession } from '#lib/access/signed-in.ts';
import { env } from '../env.ts';
import { SESSION_COOKIES } from './session-cookie.ts';

/** Gives the browser the cookie of a session opened outside next-auth's own form, as next-auth would. */
export async function setSessionCookie({ userId, sessionId, sessionVersion }: OpenedSession): Promise<void> {
  const maxAge = SESSION_HOURS * 60 * 60;
  const { appUrl, authSecret } = env();
  const given = await headers();
  const secure = appUrl ? appUrl.startsWith('https:') : given.get('x-forwarded-proto') !== 'http';
  const [secureName, plainName] = SESSION_COOKIES;
  const value = await encode({
    token: { sub: userId, sid: sessionId, ver: sessionVersion },
    secret: authSecret,
    maxAge,
  });
  const options = { path: '/', httpOnly: true, sameSite: 'lax', secure, maxAge } as const;
  (await cookies()).set(secure ? secureName : plainName, value, options);
}
