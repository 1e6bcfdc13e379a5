import { expect, it } from 'vitest';
import { asEmail, asMobile, asPhone } from './contact-forms.ts';

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
