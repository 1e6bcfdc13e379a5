import { expect, test } from 'vitest';
import { MOST_ATTEMPTS, waitSeconds } from './retry.ts';

test.each([
  [1, 30],
  [2, 60],
  [5, 480],
  [10, 15_360],
  [11, 21_600],
  [14, 21_600],
])('after attempt %i it waits about %i seconds', (attempts, seconds) => {
  expect(waitSeconds(attempts, 0.5)).toBe(seconds);
  expect(waitSeconds(attempts, 0)).toBe(Math.round(seconds * 0.8));
  expect(waitSeconds(attempts, 1)).toBe(Math.round(seconds * 1.2));
});

test('waits as long as the other side asks, within a day', () => {
  expect(waitSeconds(1, 0.5, 300)).toBe(300);
  expect(waitSeconds(5, 0.5, 10)).toBe(480);
  expect(waitSeconds(1, 0.5, 10 ** 9)).toBe(86_400);
});

test('a service may be away for a whole day', () => {
  const waits = Array.from({ length: MOST_ATTEMPTS - 1 }, (_, index) => waitSeconds(index + 1, 0));
  expect(waits.reduce((sum, each) => sum + each, 0)).toBeGreaterThan(20 * 3600);
});
