import { expect, it } from 'vitest';
import { asEmail, asMobile, asPhone, writePhone } from './contact-forms.ts';

it.each([
  ['138 1234 5678', '+8613812345678'],
  ['+86-138-1234-5678', '+8613812345678'],
  ['１３８１２３４５６７８', '+8613812345678'],
  ['+44 7911 123456', '+447911123456'],
  ['021-62345678', null],
  ['1381234567', null],
  ['abc', null],
])('%s as a mobile is %s', (typed, expected) => expect(asMobile(typed)).toBe(expected));

it('reads a landline as a telephone, not as a mobile', () => expect(asPhone('021-62345678')).toBe('+862162345678'));

it('gives an address one form', () => expect(asEmail(' Zhang.Min@Company.CN ')).toBe('zhang.min@company.cn'));

it('a kept number is written as people read it, and read back as the same', () => {
  expect(writePhone('+8613812345678')).toBe('138 1234 5678');
  expect(writePhone('+862152564588')).toBe('021 5256 4588');
  expect(writePhone('+442079460958')).toBe('+44 20 7946 0958');
  expect(writePhone('分机 12')).toBe('分机 12');
  expect(asPhone(writePhone('+8613812345678'))).toBe('+8613812345678');
});
