import { expect, test } from 'vitest';
import { escapeFormula } from './escape-formula.ts';

test.each([
  ['=HYPERLINK("http://x")', `'=HYPERLINK("http://x")`],
  ['+cmd|calc', "'+cmd|calc"],
  ['@SUM(1)', "'@SUM(1)"],
  ['-1+1', "'-1+1"],
  ['\t=1', "'\t=1"],
  ['-12.5', '-12.5'],
  ['plain', 'plain'],
  ['', ''],
])('%j becomes %j', (text, cell) => expect(escapeFormula(text)).toBe(cell));
