import { env } from './env.ts';
import { hostOf, openedAddress } from './opened-address.ts';

/** The address somebody opened, without a path: one of APP_URL's, or as the proxy in front says. */
export function openedOrigin(headers: { get(name: string): string | null }, appUrls = env().appUrls): string {
  const host = hostOf(headers);
  return openedAddress(appUrls, host)?.origin ?? `${headers.get('x-forwarded-proto') ?? 'http'}://${host}`;
}
