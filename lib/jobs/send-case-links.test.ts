import { expect, it } from 'vitest';
import { wordLink } from './send-case-links.ts';

it.each([
  ['zh-CN', 'rate', /[\u4e00-\u9fff]/],
  ['zh-CN', 'provide-information', /[\u4e00-\u9fff]/],
  ['en', 'rate', /^[^\u4e00-\u9fff]+$/],
  ['en', 'provide-information', /^[^\u4e00-\u9fff]+$/],
] as const)('a link in %s to %s is worded in that language alone', (locale, act, letters) => {
  const link = 'https://portal.example/link/abc';
  const { subject, text } = wordLink(locale, { act, number: 'CN20261123-0001' }, link);
  expect(text).toMatch(letters);
  expect(subject).toMatch(letters);
  expect(text).toContain(link);
  expect(text).toContain('CN20261123-0001');
});
