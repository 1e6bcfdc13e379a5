import { randomBytes } from 'node:crypto';
import { beforeEach, expect, test } from 'vitest';
import { forgetInProcess } from '#lib/platform/process-memory.ts';
import { isSealedWithCurrentKey, sealPersonalData, unsealPersonalData } from './sealing.ts';

const first = randomBytes(32).toString('base64');
const second = randomBytes(32).toString('hex');

const useKeys = (...keys: string[]) => {
  process.env.ENCRYPTION_KEY = keys.join(',');
  process.env.AUTH_SECRET = 'x'.repeat(32);
  forgetInProcess('env');
};

beforeEach(() => useKeys(first));

test.each(['13812345678', '', '张敏之 😀 zhang@company.cn'])('"%s" comes back as it was', (text) => {
  expect(unsealPersonalData(sealPersonalData(text))).toBe(text);
});

test('equal texts are sealed differently', () => {
  expect(Buffer.compare(sealPersonalData('a'), sealPersonalData('a'))).not.toBe(0);
});

test('after a change of key the old values still open and new ones use the new key', () => {
  const old = sealPersonalData('13812345678');
  useKeys(second, first);
  expect(unsealPersonalData(old)).toBe('13812345678');
  expect(isSealedWithCurrentKey(old)).toBe(false);
  expect(isSealedWithCurrentKey(sealPersonalData('13812345678'))).toBe(true);
});

test('a value whose key is gone does not open', () => {
  const old = sealPersonalData('13812345678');
  useKeys(second);
  expect(() => unsealPersonalData(old)).toThrow(/ENCRYPTION_KEY/);
});

test.each([0, 1, 6, 18, -1])('a value with its byte %i changed does not open', (index) => {
  const sealed = Buffer.from(sealPersonalData('13812345678'));
  const at = index < 0 ? sealed.length + index : index;
  sealed[at] = (sealed[at] ?? 0) ^ 1;
  expect(() => unsealPersonalData(sealed)).toThrow();
});
