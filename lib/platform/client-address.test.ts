import { expect, test } from 'vitest';
import { clientAddress } from './client-address.ts';

test.each([
  ['203.0.113.9', 1, '203.0.113.9'],
  ['10.9.9.9, 203.0.113.9', 1, '203.0.113.9'],
  ['10.9.9.9, 203.0.113.9, 10.0.0.2', 2, '203.0.113.9'],
  ['203.0.113.9', 2, '203.0.113.9'],
  ['::ffff:127.0.0.1', 1, '127.0.0.1'],
  ['2001:db8::1', 1, '2001:db8::1'],
  ['<script>', 1, null],
  ['', 1, null],
  [null, 1, null],
])('%s behind %i proxies is %s', (header, proxies, expected) => {
  expect(clientAddress(header, proxies)).toBe(expected);
});
