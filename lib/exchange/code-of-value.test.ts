import { expect, test } from 'vitest';
import { codeOfValue } from './code-of-value.ts';

test('the same name always gives the same code, and a readable one', () => {
  expect(codeOfValue('Parks & Recreation')).toBe(codeOfValue(' Parks & Recreation '));
  expect(codeOfValue('Parks & Recreation')).toMatch(/^PARKS-RECREATION-[0-9a-f]{6}$/);
  expect(codeOfValue('Parks - Recreation')).not.toBe(codeOfValue('Parks & Recreation'));
});

test('Chinese names and long ones stay within a code', () => {
  expect(codeOfValue('城管局', 'IM')).toMatch(/^IM-[0-9a-f]{6}$/);
  expect(codeOfValue('x'.repeat(300), 'IM').length).toBeLessThanOrEqual(40);
});
