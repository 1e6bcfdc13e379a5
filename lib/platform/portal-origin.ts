import { env } from './env.ts';

/** `https://portal.example`: where a district's people open the portal, for links that background work sends. */
export function portalOrigin(host: string | null): string {
  const { appUrl, port } = env();
  if (host) return `${appUrl?.startsWith('http:') ? 'http' : 'https'}://${host}`;
  return appUrl ?? `http://127.0.0.1:${port}`;
}
