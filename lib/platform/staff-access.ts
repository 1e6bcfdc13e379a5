import { timingSafeEqual } from 'node:crypto';
import { isInNetworks } from '../shared/open-address.ts';
import { clientAddress } from './client-address.ts';
import { env, type StaffAccess } from './env.ts';
import { hostOf } from './opened-address.ts';

/**
 * Whether staff may be staff here. Where not, their pages are not there, their sessions are none and their tokens open nothing. All
 * conditions that are set must hold.
 */
export function isWithin(headers: { get(name: string): string | null }, access = env().staffAccess): boolean {
  return isInnerHost(access, hostOf(headers)) && isFromNetwork(access, headers) && hasHeader(access, headers);
}

const isInnerHost = ({ hosts }: StaffAccess, host: string | null): boolean =>
  hosts.length === 0 || (host !== null && hosts.includes(host.toLowerCase()));

function isFromNetwork({ networks }: StaffAccess, headers: { get(name: string): string | null }): boolean {
  if (networks.length === 0) return true;
  const address = clientAddress(headers.get('x-forwarded-for'));
  return address !== null && isInNetworks(address, networks);
}

function hasHeader({ header }: StaffAccess, headers: { get(name: string): string | null }): boolean {
  if (!header) return true;
  const [given, expected] = [Buffer.from(headers.get(header.name) ?? ''), Buffer.from(header.value)];
  return given.length === expected.length && timingSafeEqual(given, expected);
}

const STAFF_PATH = /^\/+(desk|insight|admin)(\/|$)/;

/** Whether an address is one of the staff's, however its letters are written. */
export function isStaffPath(path: string): boolean {
  try {
    return STAFF_PATH.test(decodeURIComponent(path));
  } catch {
    return false;
  }
}
