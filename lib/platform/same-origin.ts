import { env } from './env.ts';
import { hostOf, openedAddress } from './opened-address.ts';

/**
 * Whether a request that the cookie vouches for was sent by a page of ours. Browsers say so themselves; an old one names its
 * origin, which must be the address it asked. Server actions are checked by Next alike.
 */
export function isSameOrigin(headers: Headers, appUrls = env().appUrls): boolean {
  const site = headers.get('sec-fetch-site');
  if (site) return site === 'same-origin';
  const origin = headers.get('origin');
  if (!origin || !URL.canParse(origin)) return false;
  const host = hostOf(headers);
  const asked = openedAddress(appUrls, host)?.host ?? host;
  return new URL(origin).host === asked;
}
