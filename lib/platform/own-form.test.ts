import { expect, it } from 'vitest';
import { formFault, isForeignForm } from './own-form.ts';

const host = 'portal.example';
const own = 'https://portal.example';

it.each([
  [false, 'POST', '/my', { host, origin: own }],
  [false, 'POST', '/my', { host, origin: own, 'sec-fetch-site': 'same-origin' }],
  [false, 'POST', '/my', { host, 'sec-fetch-site': 'same-origin' }],
  // A form sent again by reloading the page.
  [false, 'POST', '/my', { host, origin: own, 'sec-fetch-site': 'none' }],
  [false, 'POST', '/my', { host: '10.0.0.7:3000', 'x-forwarded-host': host, origin: own }],
  [true, 'POST', '/my', { host, origin: 'https://evil.example' }],
  [true, 'POST', '/my', { host, origin: 'https://evil.example', 'sec-fetch-site': 'same-origin' }],
  [true, 'POST', '/my', { host, origin: own, 'sec-fetch-site': 'cross-site' }],
  [true, 'POST', '/my', { host, origin: own, 'sec-fetch-site': 'same-site' }],
  [true, 'POST', '/my', { host, origin: 'https://portal.example.evil.example' }],
  [true, 'POST', '/my', { host, origin: 'null' }],
  [true, 'POST', '/my', { host, origin: 'no address' }],
  [true, 'POST', '/my', { host }],
  [true, 'PUT', '/my', { host }],
  [true, 'DELETE', '/my', { host, origin: 'https://evil.example' }],
  [false, 'GET', '/my', { host, origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' }],
  [false, 'HEAD', '/my', { host }],
  [false, 'POST', '/api/oidc/staff/logout', { host }],
  [false, 'POST', '/api/notices/unsubscribe/x', { host }],
  [true, 'POST', '/apiary', { host }],
])('%s for %s %s with %o', (expected, method, path, headers) => {
  expect(isForeignForm({ method, path, headers: new Headers(headers as Record<string, string>) })).toBe(expected);
});

it.each([
  [null, 'POST', '/my', String(2 * 1024 ** 2)],
  [413, 'POST', '/my', String(2 * 1024 ** 2 + 1)],
  [null, 'GET', '/my', '9999999'],
  [null, 'POST', '/api/attachments', '9999999'],
])('%s for %s %s of %s bytes', (status, method, path, length) => {
  const headers = new Headers({ host, origin: own, 'content-length': length });
  expect(formFault({ method, path, headers })?.status ?? null).toBe(status);
});
