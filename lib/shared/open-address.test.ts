import { expect, test } from 'vitest';
import { asNetwork, isOpenAddress, type Network } from './open-address.ts';

const listed = ['10.20.0.0/16', '127.0.0.1', 'fd00:1::/32']
  .map(asNetwork)
  .filter((each): each is Network => each !== null);

test.each([
  '127.0.0.1',
  '127.8.9.1',
  '10.0.0.1',
  '172.16.0.1',
  '192.168.1.1',
  '169.254.169.254',
  '100.64.0.1',
  '0.0.0.0',
  '224.0.0.1',
  '255.255.255.255',
  '192.0.2.1',
  '198.18.0.1',
  '::',
  '::1',
  'fe80::1',
  'fc00::1',
  '::ffff:127.0.0.1',
  '::ffff:10.0.0.1',
  '64:ff9b::7f00:1',
  '2002:7f00:1::',
  'ff02::1',
  'portal.example',
  '',
])('%s is not called', (address) => {
  expect(isOpenAddress(address, [], { onlyListed: false })).toBe(false);
});

test.each(['1.1.1.1', '203.208.60.1', '2606:4700::1111', '::ffff:1.1.1.1'])('%s is an ordinary address', (address) => {
  expect(isOpenAddress(address, [], { onlyListed: false })).toBe(true);
  expect(isOpenAddress(address, listed, { onlyListed: true })).toBe(false);
});

test.each([
  ['10.20.3.4', true],
  ['10.21.3.4', false],
  ['127.0.0.1', true],
  ['127.0.0.2', false],
  ['::ffff:10.20.3.4', true],
  ['fd00:1::9', true],
  ['fd00:2::9', false],
])('%s among the listed: %s', (address, isListed) => {
  expect(isOpenAddress(address, listed, { onlyListed: true })).toBe(isListed);
});

test.each(['10.0.0.0/8', '10.0.0.1', '::1', 'fd00::/8', ' 10.0.0.0/8 '])('%s is a network', (text) => {
  expect(asNetwork(text)).not.toBeNull();
});

test.each(['10.0.0.0/33', '10.0.0/8', '0x7f.1', '1', 'portal.example', 'fd00::/129', '10.0.0.0/', '10.0.0.0/-1', ''])(
  '%s is none',
  (text) => {
    expect(asNetwork(text)).toBeNull();
  },
);
