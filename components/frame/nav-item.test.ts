import { expect, test } from 'vitest';
import { isAt } from './nav-item.ts';

test.each([
  ['/desk', true, '/desk', true],
  ['/desk', true, '/desk/cases', false],
  ['/desk/cases', false, '/desk/cases/CN20261123-0042', true],
  ['/desk/cases', false, '/desk/cases-old', false],
])('%s (exact: %s) at %s: %s', (href, exact, path, expected) => {
  expect(isAt({ href, exact }, path)).toBe(expected);
});
