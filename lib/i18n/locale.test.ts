import { expect, test } from 'vitest';
import { chooseLocale } from './locale.ts';

test.each([
  ['the choice in the cookie wins', 'en', 'zh-CN,zh;q=0.9', 'en'],
  ['a cookie nobody can read is ignored', 'fr', 'zh-CN', 'zh-CN'],
  ['Chinese anywhere in the list is enough', undefined, 'en-US,en;q=0.9,zh-TW;q=0.2', 'zh-CN'],
  ['no Chinese at all means English', undefined, 'ja,de;q=0.5', 'en'],
  ['any language means Chinese', undefined, '*', 'zh-CN'],
  ['a client that says nothing gets Chinese', undefined, null, 'zh-CN'],
])('%s', (_, chosen, acceptLanguage, expected) => {
  expect(chooseLocale(chosen, acceptLanguage)).toBe(expected);
});

test.each([
  ['an English browser gets English', undefined, 'en-US,zh;q=0.5', 'en'],
  ['a Chinese one that reads some English too', undefined, 'zh-CN,en;q=0.2', 'en'],
  ['one that reads none gets Chinese', undefined, 'zh-CN', 'zh-CN'],
  ['a client that says nothing gets English', undefined, null, 'en'],
  ['the choice in the cookie wins', 'zh-CN', 'en', 'zh-CN'],
])('where English comes first: %s', (_, chosen, acceptLanguage, expected) => {
  expect(chooseLocale(chosen, acceptLanguage, 'en')).toBe(expected);
});
