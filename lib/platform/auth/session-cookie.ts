import { decode } from 'next-auth/jwt';
import { env } from '../env.ts';

/** What the cookie says; the session's row decides whether it still holds. */
export type SessionClaim = { readonly sessionId: string; readonly sessionVersion: number };

/** Over HTTPS next-auth adds the prefix, which a browser accepts from a secure origin only. */
export const SESSION_COOKIES = ['__Secure-next-auth.session-token', 'next-auth.session-token'] as const;
export const CSRF_COOKIES = ['__Host-next-auth.csrf-token', 'next-auth.csrf-token'] as const;

type CookieJar = { get(name: string): { readonly value: string } | undefined };

/** The claim in the encrypted cookie; null without one, or with one that is forged or too old. */
export async function readSessionClaim(jar: CookieJar): Promise<SessionClaim | null> {
  const token = firstOf(jar, SESSION_COOKIES);
  if (!token) return null;
  try {
    const claim = await decode({ token, secret: env().authSecret });
    return claim?.sid && claim.ver ? { sessionId: claim.sid, sessionVersion: claim.ver } : null;
  } catch {
    return null;
  }
}

export const hasSessionCookie = (jar: CookieJar): boolean => firstOf(jar, SESSION_COOKIES) !== null;

/** The token a form must bring along: the cookie's part before the bar. */
export const readCsrfToken = (jar: CookieJar): string | null => firstOf(jar, CSRF_COOKIES)?.split('|')[0] || null;

function firstOf(jar: CookieJar, names: readonly string[]): string | null {
  for (const name of names) {
    const value = jar.get(name)?.value;
    if (value) return value;
  }
  return null;
}

declare module 'next-auth/jwt' {
  interface JWT {
    sid?: string;
    ver?: number;
  }
}
