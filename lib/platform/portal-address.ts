import { headers } from 'next/headers';
import { env } from './env.ts';

/** The address people open, for links that are sent: APP_URL, or the one this request came to. */
export async function portalAddress(): Promise<string> {
  const { appUrl } = env();
  if (appUrl) return appUrl;
  const given = await headers();
  return `${given.get('x-forwarded-proto') ?? 'http'}://${given.get('x-forwarded-host') ?? given.get('host')}`;
}
