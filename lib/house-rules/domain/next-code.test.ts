import { describe, expect, it } from 'vitest';
import { nextCode } from './next-code.ts';

const under = (parentCode: string | null, ...codes: string[]) => codes.map((code) => ({ code, parentCode }));

describe('the next code', () => {
  it.each([
    ['01', under('01', '0101', '0103'), '0104'],
    ['01', under('02', '0201'), '0101'],
    [null, under(null, '01', '20', '99'), '21'],
    ['LEDGER', under('LEDGER', 'X1', '7'), 'LEDGER01'],
    [null, under(null, '98', '99'), ''],
  ])('under %s', (parent, categories, expected) => expect(nextCode(parent, categories)).toBe(expected));
});
