import ipaddr from 'ipaddr.js';

/** An address range, `10.0.0.0/8`; a single address is one of its full length. */
export type Network = { readonly text: string; readonly address: ipaddr.IPv4 | ipaddr.IPv6; readonly bits: number };

/** `10.1.2.0/24`, `10.1.2.3`, `fd00::/8`; null when it is none. */
export function asNetwork(text: string): Network | null {
  const [given = '', length] = text.trim().split('/');
  if (!ipaddr.isValid(given) || (ipaddr.IPv4.isValid(given) && !ipaddr.IPv4.isValidFourPartDecimal(given))) return null;
  const address = ipaddr.parse(given);
  const most = address.kind() === 'ipv4' ? 32 : 128;
  if (length === undefined) return { text: given, address, bits: most };
  const bits = /^\d{1,3}$/.test(length) ? Number(length) : -1;
  return bits >= 0 && bits <= most ? { text: `${given}/${bits}`, address, bits } : null;
}

/** Whether an address (an IP, never a name) is in one of these networks. */
export const isInNetworks = (text: string, networks: readonly Network[]): boolean =>
  ipaddr.isValid(text) && networks.some((network) => contains(network, ipaddr.process(text)));

/**
 * Whether a request may go to this address (an IP, never a name): one of the listed networks, or an ordinary public address.
 * Everything else is refused: private, loopback, link-local (where cloud machines keep their keys), shared, multicast, reserved,
 * and addresses that carry another inside. With `onlyListed` a public address is refused too.
 */
export function isOpenAddress(
  text: string,
  listed: readonly Network[],
  { onlyListed }: { readonly onlyListed: boolean },
): boolean {
  if (!ipaddr.isValid(text)) return false;
  // An IPv4 address in its IPv6 clothes is judged as what it is.
  const address = ipaddr.process(text);
  if (listed.some((network) => contains(network, address))) return true;
  return !onlyListed && address.range() === 'unicast';
}

const contains = ({ address: base, bits }: Network, address: ipaddr.IPv4 | ipaddr.IPv6): boolean =>
  base.kind() === address.kind() && address.match(base as ipaddr.IPv4 & ipaddr.IPv6, bits);
