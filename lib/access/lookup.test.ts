import { afterEach, expect, it, vi } from 'vitest';
import { forgetInProcess } from '#lib/platform/process-memory.ts';
import { lookupHash, lookupHashes } from './lookup.ts';

const KEYS = [1, 2].map((fill) => Buffer.alloc(32, fill).toString('base64'));

const withKeys = (keys: string) => {
  vi.stubEnv('ENCRYPTION_KEY', keys);
  forgetInProcess('env');
};
afterEach(() => {
  vi.unstubAllEnvs();
  forgetInProcess('env');
});

it('finds with an older key what was stored before the key changed', () => {
  withKeys(KEYS[0] ?? '');
  const stored = lookupHash('phone', '+8613800000000');
  withKeys(`${KEYS[1]},${KEYS[0]}`);
  const [current, before] = lookupHashes('phone', '+8613800000000');
  expect(current).not.toEqual(stored);
  expect(before).toEqual(stored);
});

it('tells kinds of data apart', () => {
  withKeys(KEYS[0] ?? '');
  expect(lookupHash('phone', 'x')).not.toEqual(lookupHash('email', 'x'));
});
