import { expect, test } from 'vitest';
import { safeReturnPath } from './return-path.ts';

test.each([
  ['/my/requests/CN20261123-0042?tab=history', '/my/requests/CN20261123-0042?tab=history'],
  ['https://qy.example.cn/desk', '/desk'],
  ['https://evil.example/desk', null],
  ['https://qy.example.cn.evil.example/desk', null],
  ['//evil.example', null],
  ['/\\evil.example', null],
  ['/\t/evil.example', null],
  ['javascript:alert(1)', null],
  ['desk', null],
  ['/sign-in?callbackUrl=/desk', null],
  ['/sign-out', null],
  ['/api/auth/signout', null],
  ['/sign-information', '/sign-information'],
  ['', null],
  [undefined, null],
])('%s leads to %s', (given, expected) => {
  expect(safeReturnPath(given, 'https://qy.example.cn')).toBe(expected);
});
