import { expect, it } from 'vitest';
import { namedCompanies } from './named-companies.ts';

const A = '9144030071526726XG';
const B = '91310000775785552L';

it.each<[string, string, [number, string, string | null][]]>([
  [
    'one a line',
    `${A}\n${B}`,
    [
      [1, A, null],
      [2, B, null],
    ],
  ],
  [
    'with names beside, in any order',
    `${A}\t甲公司\n乙公司，${B}`,
    [
      [1, A, null],
      [2, B, null],
    ],
  ],
  [
    'small letters, full width and empty lines',
    `\r\n ${A.toLowerCase()} \r\n\r\n９１３１００００７７５７８５５５２Ｌ`,
    [
      [2, A, null],
      [4, B, null],
    ],
  ],
  ['a code named again', `${A}\n${A}`, [[1, A, null]]],
  ['a mistyped digit', '9144030071526726XH', [[1, '9144030071526726XH', 'check-digit']]],
  ['no code at all', '甲公司 12345', [[1, '甲公司', 'length']]],
  ['a letter no code has', `${A.slice(0, 17)}O`, [[1, `${A.slice(0, 17)}O`, 'alphabet']]],
  ['nothing', ' \n\n', []],
])('reads %s', (_, text, expected) => {
  expect(namedCompanies(text).map(({ line, code, problem }) => [line, code, problem])).toEqual(expected);
});
