import { expect, test } from 'vitest';
import { percentOf } from './percent.ts';

test.each([
  [5.52, 138, 4],
  [11.04, 276, 4],
  [106.05 - 101, 101, 5],
  [1, 3, 33.3333333333],
  [-1, 4, -25],
  [0, 7, 0],
])('%d of %d is %d per cent', (part, whole, share) => expect(percentOf(part, whole)).toBe(share));

test('any whole share of an amount in cents is that share', () => {
  const amounts = Array.from({ length: 2_000 }, (_, index) => 100 + index);
  for (const share of [3, 4, 5, 6, 10, 60])
    expect(amounts.filter((whole) => percentOf((whole * share) / 100, whole) !== share)).toEqual([]);
});
