import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { completeOrganisationCode, isOrganisationCode } from './organisation-code.ts';
import { checkUscc, usccFrom } from './uscc.ts';

const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';

describe('checkUscc', () => {
  it.each(['9144030071526726XG', '914403001922038216', '91330100799655058B'])('accepts the real code %s', (code) => {
    expect(checkUscc(code)).toEqual({ code, valid: true, problem: null });
  });

  it('trims and raises to upper case first', () => {
    expect(checkUscc(' 9144030071526726xg\n')).toEqual({ code: '9144030071526726XG', valid: true, problem: null });
  });

  it.each([
    ['', 'length'],
    ['9144030071526726X', 'length'],
    ['9144030071526726XGG', 'length'],
    ['O', 'length'],
    ['9144030071526726XO', 'alphabet'],
    ['914403007152672６XG', 'alphabet'],
    ['9144030071526726😀G', 'alphabet'],
    ['9144030071526726XH', 'check-digit'],
    ['9144030071526726GX', 'check-digit'],
    ['9144030071526726X0', 'check-digit'],
    ['91440300715267261R', 'organisation-check-digit'],
    ['91350100M0001TGQXM', 'check-digit'],
  ])('reports the first problem of %j: %s', (code, problem) => {
    expect(checkUscc(code)).toMatchObject({ valid: false, problem });
  });
});

describe('usccFrom', () => {
  const serial = fc.string({ unit: fc.constantFrom(...ALPHABET), minLength: 8, maxLength: 8 });

  it('makes codes that are valid in both digits', () => {
    fc.assert(
      fc.property(serial, (each) => {
        const code = usccFrom({ authority: '9', kind: '1', area: '310105', serial: each });
        expect(checkUscc(code).problem).toBeNull();
        expect(isOrganisationCode(code.slice(8, 17))).toBe(true);
      }),
    );
  });

  it('makes codes in which any one mistyped symbol is found', () => {
    fc.assert(
      fc.property(serial, fc.nat(17), fc.constantFrom(...ALPHABET), (each, place, symbol) => {
        const code = usccFrom({ authority: '9', kind: '1', area: '310105', serial: each });
        const mistyped = code.slice(0, place) + symbol + code.slice(place + 1);
        expect(checkUscc(mistyped).valid).toBe(mistyped === code);
      }),
    );
  });

  it('throws on parts that no code can have', () => {
    expect(() => usccFrom({ authority: '9', kind: '1', area: '310105', serial: 'SHORT' })).toThrow();
    expect(() => usccFrom({ authority: '9', kind: '1', area: '310105', serial: 'MA1FWOOO' })).toThrow();
  });
});

it('completes organisation codes whose check digit is a number, X or 0', () => {
  expect(completeOrganisationCode('19220382')).toBe('192203821');
  expect(completeOrganisationCode('71526726')).toBe('71526726X');
  expect(completeOrganisationCode('00000000')).toBe('000000000');
});
