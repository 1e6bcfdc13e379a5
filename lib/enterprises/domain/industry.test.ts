import { describe, expect, it } from 'vitest';
import { asIndustryCode, isWithinIndustry } from './industry.ts';

describe('an industry code', () => {
  it.each([
    ['6513', 'I6513'],
    ['i65', 'I65'],
    [' J ', 'J'],
    ['0111', 'A0111'],
    ['05', 'A05'],
    ['06', 'B06'],
    ['43', 'C43'],
    ['7020', 'K7020'],
    ['9700', 'T9700'],
  ])('%s is kept as %s', (typed, code) => expect(asIndustryCode(typed)).toBe(code));

  it.each(['', '6', '00', '98', 'C65', 'U', '65130', '软件', 'I6'])('%s is none', (typed) =>
    expect(asIndustryCode(typed)).toBeNull(),
  );

  it('lies within what it begins with', () => {
    expect(['I', 'I65', 'I6513'].every((branch) => isWithinIndustry('I6513', branch))).toBe(true);
    expect(isWithinIndustry('I64', 'I65')).toBe(false);
  });
});
