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

test('what stands elsewhere may belong to it too', () => {
  const home = { href: '/my', exact: true, also: ['/my/package'] };
  expect(
    ['/my', '/my/package', '/my/package/print', '/my/packages', '/my/policies'].map((path) => isAt(home, path)),
  ).toEqual([...[true, true, true], ...[false, false]]);
});
