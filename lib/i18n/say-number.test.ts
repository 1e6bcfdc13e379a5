import { expect, test } from 'vitest';
import { sayAmount, sayCount, sayDecimal, sayMoney, sayShare } from './say-number.ts';

const share = (numerator: number, denominator: number) =>
  sayShare({ value: denominator === 0 ? null : numerator / denominator, numerator, denominator }, 'zh-CN');

test.each([
  [3_305, 4_090, '80.8%'],
  [0, 0, '—'],
  [0, 7, '0%'],
  [7, 7, '100%'],
  [9_999, 10_000, '99.9%'],
  [1, 10_000, '0.1%'],
  [2, 3, '66.7%'],
])('%i of %i is %s', (numerator, denominator, text) => expect(share(numerator, denominator)).toBe(text));

test('counts and working days', () => {
  expect(sayCount(18_854, 'en')).toBe('18,854');
  expect(sayDecimal(14.35, 'zh-CN')).toBe('14.4');
  expect(sayDecimal(8, 'en')).toBe('8');
  expect(sayDecimal(null, 'en')).toBe('—');
});

test.each([
  ['0', '0'],
  ['999.5', '999.5'],
  ['1234567.000001', '1,234,567.000001'],
])('an exact amount of %s is %s', (amount, text) => expect(sayAmount(amount)).toBe(text));

test.each([
  ['0', '0 万元', 'CNY 0'],
  ['71', '71 万元', 'CNY 710,000'],
  ['30.5', '30.5 万元', 'CNY 305,000'],
  ['0.0001', '0.0001 万元', 'CNY 1'],
  ['1234567.000001', '1,234,567.000001 万元', 'CNY 12,345,670,000.01'],
])('%s ten thousand yuan is %s and %s', (amount, zh, en) => {
  expect([sayMoney(amount, 'zh-CN'), sayMoney(amount, 'en')]).toEqual([zh, en]);
});
