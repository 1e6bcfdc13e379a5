import { type NextRequest, NextResponse } from 'next/server';
import { formOrigins } from '#lib/platform/auth/form-origins.ts';
import { env } from '#lib/platform/env.ts';
import { hostOf, openedAddress } from '#lib/platform/opened-address.ts';
import { type FormFault, formFault } from '#lib/platform/own-form.ts';
import { PATH_HEADER } from '#lib/platform/path-header.ts';
import { contentSecurityPolicy, requestIdFrom, transportSecurity } from '#lib/platform/security-headers.ts';
import { isStaffPath, isWithin } from '#lib/platform/staff-access.ts';
import english from './messages/en/errors.json' with { type: 'json' };
import chinese from './messages/zh-CN/errors.json' with { type: 'json' };

/** Has no page: the answer is the plain one for what is not there, of a page or of the API. */
const nowhere = (path: string): string => (path.startsWith('/api/v1/') ? '/api/v1/-' : '/-');

/**
 * Gives every page its policy, nonce and request id (headers that never change are in next.config.js). Who may see what is decided in pages
 * and use-cases, never here; only that staff's pages are not there outside their network, and that a form of another site does nothing, is
 * said before any page is asked.
 */
export function proxy(request: NextRequest): NextResponse {
  const { appUrls } = env();
  const opened = openedAddress(appUrls, hostOf(request.headers));
  const isHttps = (opened ?? request.nextUrl).protocol === 'https:';
  const nonce = btoa(crypto.randomUUID());
  const requestId = requestIdFrom(request.headers.get('x-request-id'));
  const policy = contentSecurityPolicy({
    nonce,
    isHttps,
    isDevelopment: process.env.NODE_ENV === 'development',
    formOrigins: formOrigins(),
  });

  const headers = new Headers(request.headers);
  if (opened && appUrls.length > 1) {
    headers.set('x-forwarded-host', opened.host);
    headers.set('x-forwarded-proto', opened.protocol.slice(0, -1));
  }
  headers.set('x-nonce', nonce);
  headers.set('x-request-id', requestId);
  headers.set('Content-Security-Policy', policy);
  headers.set(PATH_HEADER, request.nextUrl.pathname + request.nextUrl.search);

  const fault = formFault({ method: request.method, path: request.nextUrl.pathname, headers });
  if (fault) return refuseForm(fault, requestId);

  const isNowhere =
    !isReadable(request.nextUrl) || (isStaffPath(request.nextUrl.pathname) && !isWithin(request.headers));
  const response = isNowhere
    ? NextResponse.rewrite(new URL(nowhere(request.nextUrl.pathname), request.url), { request: { headers } })
    : NextResponse.next({ request: { headers } });
  response.headers.set('Content-Security-Policy', policy);
  response.headers.set('x-request-id', requestId);
  if (isHttps) response.headers.set('Strict-Transport-Security', transportSecurity);
  return response;
}

/** In both languages: whose form it was is not known here, nor what they read. */
const refuseForm = ({ status, words }: FormFault, requestId: string): NextResponse =>
  new NextResponse(`${chinese[words]}\n${english[words]}\n`, {
    status,
    headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store', 'x-request-id': requestId },
  });

/** Not with a NUL, which no name holds and the database would not even be asked for, nor with what is no letter, which Next fails at. */
function isReadable({ pathname, search }: { pathname: string; search: string }): boolean {
  if (`${pathname}${search}`.includes('%00')) return false;
  try {
    decodeURIComponent(pathname);
    return true;
  } catch {
    return false;
  }
}

export const config = {
  // Uploads stay outside: a body that passes through here is cut at 10 MB. The API answers no page, and static files need no policy.
  matcher: [
    '/((?!api/attachments(?:/|$)|api/v1(?:/|$)|_next/static/|_next/image(?:/|$)|icon.svg$|favicon.ico$|robots.txt$).*)',
    // Of those the addresses that may hold what is no letter: no upload goes there.
    '/(api/(?:v1|attachments)/.*%(?:[89a-fA-F]|.?[^0-9a-fA-F]|.?$).*)',
  ],
};
