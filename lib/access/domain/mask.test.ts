import { expect, test } from 'vitest';
import { maskEmail, maskPhone } from './mask.ts';

test.each([
  ['13812345678', '138****5678'],
  ['+86 138 1234 5678', '138****5678'],
  ['021-5550 8072', '021****72'],
  ['12345', '****'],
  ['', '****'],
])('the phone %s is shown as %s', (phone, shown) => {
  expect(maskPhone(phone)).toBe(shown);
});

test.each([
  ['zhang.min@company.cn', 'z****@company.cn'],
  ['张@company.cn', '张****@company.cn'],
  ['@company.cn', '****'],
  ['none', '****'],
])('the address %s is shown as %s', (email, shown) => {
  expect(maskEmail(email)).toBe(shown);
});
