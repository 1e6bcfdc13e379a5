import type { NextAuthOptions } from 'next-auth';
import Credentials from 'next-auth/providers/credentials';
import { safeReturnPath } from '#lib/access/domain/return-path.ts';
import { SESSION_HOURS } from '#lib/access/domain/session-limits.ts';
import { findViewerBySession } from '#lib/access/queries/viewers.ts';
import type { OpenedSession } from '#lib/access/signed-in.ts';
import { endSession } from '#lib/access/use-cases/end-session.ts';
import { signIn } from '#lib/access/use-cases/sign-in.ts';
import { findDistrictByHost } from '#lib/organisation/queries.ts';
import { clientAddress } from '../client-address.ts';
import { db } from '../db.ts';
import { env } from '../env.ts';
import { logger } from '../logger.ts';
import { isWithin } from '../staff-access.ts';
import { forgetAttempt, keepAttempt } from './attempt-cookie.ts';

/** Where everybody goes who did not come for a certain page; it leads on to where their work begins. */
export const START = '/start';

/** A function, because settings are read when a request comes, never when pages are built. */
export const authOptions = (): NextAuthOptions => ({
  secret: env().authSecret,
  session: { strategy: 'jwt', maxAge: SESSION_HOURS * 60 * 60 },
  pages: { signIn: '/sign-in', signOut: '/sign-out', error: '/sign-in' },
  providers: [
    Credentials({
      credentials: { login: {}, password: {} },
      authorize: async (typed, request) => {
        const opened = await authorize(typed ?? {}, request);
        return { id: opened.userId, sessionId: opened.sessionId, sessionVersion: opened.sessionVersion };
      },
    }),
  ],
  callbacks: {
    jwt: ({ token, user }) =>
      user ? { sub: user.id, sid: user.sessionId ?? '', ver: user.sessionVersion ?? 0 } : token,
    /** The portal asks the session's row itself; next-auth's own endpoint tells nothing about the person. */
    session: ({ session }) => ({ expires: session.expires }),
    redirect: ({ url, baseUrl }) => `${baseUrl}${safeReturnPath(url, baseUrl) ?? START}`,
  },
  events: {
    signOut: async ({ token }) => {
      if (!token?.sid || !token.ver) return;
      const now = Temporal.Now.instant();
      const viewer = await findViewerBySession(db, { sessionId: token.sid, sessionVersion: token.ver }, now, true);
      const ending = { sessionId: token.sid, ownSessionId: token.sid, address: null };
      if (viewer) await endSession(db, viewer, ending, now);
    },
  },
  logger: {
    error: (code, metadata) => logger().error({ code, err: metadata }, 'next-auth'),
    warn: (code) => logger().warn({ code }, 'next-auth'),
  },
});

type Typed = { readonly login?: string; readonly password?: string };
type Request = { readonly headers?: Record<string, unknown>; readonly body?: Record<string, unknown> };

/** next-auth puts the message of what is thrown into the address of the sign-in page: it is a refusal's code. */
async function authorize({ login = '', password = '' }: Typed, request: Request): Promise<OpenedSession> {
  const result = await signIn(
    db,
    {
      login,
      password,
      districtId: (await findDistrictByHost(db, hostOf(request)))?.id ?? null,
      address: clientAddress(text(request.headers?.['x-forwarded-for'])),
      host: text(request.headers?.['x-forwarded-host']) || text(request.headers?.host) || null,
      userAgent: text(request.headers?.['user-agent']) || null,
      isWithin: isWithin({ get: (name) => text(request.headers?.[name.toLowerCase()]) || null }),
    },
    Temporal.Now.instant(),
  ).catch((error: unknown) => {
    logger().error({ err: error }, 'sign-in');
    throw new Error('sign-in-unavailable');
  });
  if (result.ok) {
    await forgetAttempt();
    return result.value;
  }
  const { code, details } = result.refusal;
  const minutes = typeof details?.minutes === 'number' ? details.minutes : null;
  await keepAttempt({
    login: login.slice(0, 100),
    callbackUrl: text(request.body?.callbackUrl).slice(0, 1000),
    minutes,
  });
  throw new Error(code);
}

const hostOf = ({ headers }: Request): string | null =>
  text(headers?.['x-forwarded-host']) || text(headers?.host) || null;

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

declare module 'next-auth' {
  interface User extends Partial<Pick<OpenedSession, 'sessionId' | 'sessionVersion'>> {
    id: string;
  }
}
