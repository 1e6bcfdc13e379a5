import { subscribe } from 'node:diagnostics_channel';
import type { IncomingMessage } from 'node:http';

/**
 * Without a proxy in front (TRUSTED_PROXIES) whoever asks could write any address into X-Forwarded-For, and Next would believe it: it fills
 * the header in only where it is missing. So what was written is replaced by where the connection comes from, before anything reads it.
 */
export function forgetClaimedAddresses(trustedProxies: number): void {
  if (trustedProxies > 0) return;
  subscribe('http.server.request.start', (message) => {
    const { headers, socket } = (message as { readonly request: IncomingMessage }).request;
    headers['x-forwarded-for'] = socket.remoteAddress ?? '';
  });
}
