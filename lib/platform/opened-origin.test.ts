import { expect, it } from 'vitest';
import { openedOrigin } from './opened-origin.ts';

const both = ['https://a.example.cn', 'https://b.example.cn'];

it.each([
  ['the host that was opened, of several', both, { host: 'b.example.cn' }, 'https://b.example.cn'],
  ['the first for a host nobody gave the portal', both, { host: 'evil.example' }, 'https://a.example.cn'],
  [
    'never what a header claims',
    both,
    { host: 'a.example.cn', 'x-forwarded-host': 'evil.example' },
    'https://a.example.cn',
  ],
  [
    'never another scheme',
    ['https://a.example.cn'],
    { host: 'evil.example', 'x-forwarded-proto': 'http' },
    'https://a.example.cn',
  ],
  ['what was opened where no address is configured', [], { host: '127.0.0.1:3000' }, 'http://127.0.0.1:3000'],
])('a link that is sent leads to %s', (_, appUrls, headers, expected) => {
  expect(openedOrigin(new Headers(headers as Record<string, string>), appUrls)).toBe(expected);
});
