import type { CookieToSet } from '#lib/platform/auth/sealed-cookie.ts';
import { logger } from '#lib/platform/logger.ts';
import type { Refusal } from '#lib/shared/result.ts';

/** On to another page, with cookies set or taken back. */
export function goTo(address: string, cookies: readonly CookieToSet[] = []): Response {
  const headers = new Headers({ location: address, 'cache-control': 'no-store' });
  for (const cookie of cookies) headers.append('set-cookie', headerOf(cookie));
  return new Response(null, { status: 303, headers });
}

/** Back to the sign-in page, which says why in words, with the way to where one was going. */
export function backToSignIn(
  { code, details }: Refusal,
  then: string | null,
  cookies?: readonly CookieToSet[],
): Response {
  logger().warn({ code, ...details }, 'identity service');
  return goTo(`/sign-in?${new URLSearchParams({ error: code, ...(then && { callbackUrl: then }) })}`, cookies);
}

const headerOf = ({ name, value, path, maxAge, secure }: CookieToSet): string =>
  `${name}=${value}; Path=${path}; Max-Age=${maxAge}; HttpOnly; SameSite=Lax${secure ? '; Secure' : ''}`;
