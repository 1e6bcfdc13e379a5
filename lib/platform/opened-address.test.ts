import { expect, it } from 'vitest';
import { openedAddress } from './opened-address.ts';

const both = ['https://a.example.cn', 'https://b.example.cn:8443'];

it.each([
  [both, 'b.example.cn:8443', 'https://b.example.cn:8443'],
  [both, 'B.EXAMPLE.CN:8443', 'https://b.example.cn:8443'],
  [both, 'evil.example', 'https://a.example.cn'],
  [both, null, 'https://a.example.cn'],
  [[], 'a.example.cn', undefined],
])('of %o, asked for %s, is %s', (appUrls, host, expected) => {
  expect(openedAddress(appUrls, host)?.origin).toBe(expected);
});
