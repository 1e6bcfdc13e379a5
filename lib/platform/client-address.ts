import { isIP } from 'node:net';
import { env } from './env.ts';

/**
 * The address a request came from, as the outermost trusted proxy saw it. What stands further left was written by the client and proves
 * nothing; without a proxy the header has been set to where the connection comes from (`forgetClaimedAddresses`).
 */
export function clientAddress(
  forwardedFor: string | null | undefined,
  trustedProxies = env().trustedProxies,
): string | null {
  const hops = (forwardedFor ?? '')
    .split(',')
    .map((hop) => hop.trim())
    .filter((hop) => hop !== '');
  const address = hops.at(-Math.min(trustedProxies || 1, hops.length || 1))?.replace(/^::ffff:(?=\d)/, '');
  return address && isIP(address) ? address : null;
}
