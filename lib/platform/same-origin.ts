import { env } from './env.ts';

/**
 * Whether a request that the cookie vouches for was sent by a page of ours. Browsers say so themselves; an old one names its
 * origin, which must be the address it asked. Server actions are checked by Next alike.
 */
export function isSameOrigin(headers: Headers, appUrl = env().appUrl): boolean {
  const site = headers.get('sec-fetch-site');
  if (site) return site === 'same-origin';
  const origin = headers.get('origin');
  if (!origin || !URL.canParse(origin)) return false;
  const asked = appUrl ? new URL(appUrl).host : (headers.get('x-forwarded-host') ?? headers.get('host'));
  return new URL(origin).host === asked;
}
