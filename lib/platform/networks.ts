import { BlockList, isIP } from 'node:net';

/** `10.0.0.0/8, 2001:db8::/32, 192.168.1.7`; null where one of them is none. */
export function parseNetworks(text: string): BlockList | null {
  const list = new BlockList();
  return text.split(',').every((each) => add(list, each.trim())) ? list : null;
}

function add(list: BlockList, network: string): boolean {
  const [address = '', prefix, ...more] = network.split('/');
  const version = isIP(address);
  if (version === 0 || more.length > 0) return false;
  const bits = version === 4 ? 32 : 128;
  const length = prefix === undefined ? bits : /^\d{1,3}$/.test(prefix) ? Number(prefix) : -1;
  if (length < 0 || length > bits) return false;
  list.addSubnet(address, length, version === 4 ? 'ipv4' : 'ipv6');
  return true;
}

export const isInNetworks = (networks: BlockList, address: string): boolean =>
  networks.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4');
