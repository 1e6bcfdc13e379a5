import { NextRequest } from 'next/server';
import NextAuth from 'next-auth';
import { authOptions } from '#lib/platform/auth/options.ts';

/** What the sign-in page was asked for, and is asked for again. */
const KEPT = ['callbackUrl', 'error', 'login'] as const;

/**
 * Sets next-auth's cookie against forged forms, which a page cannot set, and leads back to the sign-in page. The page sends
 * here only once: `cookies=asked` tells it that the browser was asked already.
 */
export async function GET(request: NextRequest): Promise<Response> {
  const asked = new NextRequest(new URL('/api/auth/csrf', request.url), { headers: request.headers });
  const answer: Response = await NextAuth(asked, { params: { nextauth: ['csrf'] } }, authOptions());
  const query = new URLSearchParams({ cookies: 'asked' });
  for (const name of KEPT) {
    const value = request.nextUrl.searchParams.get(name);
    if (value) query.set(name, value);
  }
  const headers = new Headers({ location: `/sign-in?${query}`, 'cache-control': 'no-store' });
  for (const cookie of answer.headers.getSetCookie()) headers.append('set-cookie', cookie);
  return new Response(null, { status: 303, headers });
}
