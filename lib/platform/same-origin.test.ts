import { expect, it } from 'vitest';
import { isSameOrigin } from './same-origin.ts';

it.each([
  [true, { 'sec-fetch-site': 'same-origin' }],
  [false, { 'sec-fetch-site': 'cross-site', origin: 'https://portal.example' }],
  [false, { 'sec-fetch-site': 'same-site' }],
  [false, { 'sec-fetch-site': 'none' }],
  [true, { origin: 'https://portal.example', host: 'portal.example' }],
  [false, { origin: 'https://evil.example', host: 'portal.example' }],
  [false, { origin: 'null', host: 'portal.example' }],
  [false, { host: 'portal.example' }],
])('%s for %o', (expected, headers) => {
  expect(isSameOrigin(new Headers(headers), [])).toBe(expected);
});

it('trusts the address the portal is known by, not the one asked', () => {
  const headers = new Headers({ origin: 'https://evil.example', host: 'evil.example' });
  expect(isSameOrigin(headers, ['https://portal.example'])).toBe(false);
});
