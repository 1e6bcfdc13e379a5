import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readEnv } from './env.ts';
import { isStaffPath, isWithin } from './staff-access.ts';

const accessOf = (source: Record<string, string>) =>
  readEnv({ DATA_DIR: mkdtempSync(join(tmpdir(), 'portal-env-')), ...source }).staffAccess;
const asked = (headers: Record<string, string>, source: Record<string, string>) =>
  isWithin(new Headers(headers), accessOf(source));

const SECRET = 'inner-0123456789abcdef';

describe('staff work', () => {
  test('from everywhere while nothing is set', () => {
    expect(asked({}, {})).toBe(true);
  });

  test.each([
    ['10.1.2.3', true],
    ['11.1.2.3', false],
    ['192.168.1.7', true],
    ['192.168.1.8', false],
    ['::ffff:10.1.2.3', true],
    ['2001:db8::5', true],
    ['2001:db9::5', false],
    ['unknown', false],
  ])('from the networks named: %s %s', (address, expected) => {
    const networks = { STAFF_NETWORKS: '10.0.0.0/8, 192.168.1.7, 2001:db8::/32' };
    expect(asked({ 'x-forwarded-for': address }, networks)).toBe(expected);
  });

  test('not from an address that the client wrote itself', () => {
    const given = { 'x-forwarded-for': '10.1.2.3, 203.0.113.9' };
    expect(asked(given, { STAFF_NETWORKS: '10.0.0.0/8' })).toBe(false);
  });

  test('not without an address', () => {
    expect(asked({}, { STAFF_NETWORKS: '10.0.0.0/8' })).toBe(false);
  });

  test.each([
    [{ 'x-inner': SECRET }, true],
    [{ 'X-Inner': SECRET }, true],
    [{ 'x-inner': `${SECRET}x` }, false],
    [{ 'x-inner': '' }, false],
    [{}, false],
  ])('behind the proxy that says so: %o %s', (headers, expected) => {
    expect(asked(headers as Record<string, string>, { STAFF_HEADER: `X-Inner: ${SECRET}` })).toBe(expected);
  });

  test.each([
    [{ host: 'nei.example.cn' }, true],
    [{ host: 'NEI.example.cn' }, true],
    [{ host: 'web:3000', 'x-forwarded-host': 'nei.example.cn' }, true],
    [{ host: 'nei.example.cn', 'x-forwarded-host': 'qy.example.cn' }, false],
    [{ host: 'qy.example.cn' }, false],
  ])('under the inner host: %o %s', (headers, expected) => {
    expect(asked(headers as Record<string, string>, { STAFF_HOSTS: 'Nei.example.cn' })).toBe(expected);
  });

  test('only where all of it holds', () => {
    const both = { STAFF_NETWORKS: '10.0.0.0/8', STAFF_HEADER: `x-inner: ${SECRET}` };
    expect(asked({ 'x-forwarded-for': '10.0.0.1' }, both)).toBe(false);
    expect(asked({ 'x-forwarded-for': '10.0.0.1', 'x-inner': SECRET }, both)).toBe(true);
  });
});

test.each([
  ['/desk', true],
  ['/desk/cases/CN1', true],
  ['/admin/people', true],
  ['/insight', true],
  ['/%64esk', true],
  ['//desk', true],
  ['/desks', false],
  ['/my', false],
  ['/', false],
  ['/%', false],
])('%s is the staff’s: %s', (path, expected) => {
  expect(isStaffPath(path)).toBe(expected);
});
