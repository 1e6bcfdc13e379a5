import { expect, test } from 'vitest';
import { GROWTH_STEPS, growthState, reachedBy } from './growth-step.ts';

test.each([
  [true, 'ineligible', 'reached'],
  [false, 'eligible', 'fits'],
  [false, 'unknown', 'unknown'],
  [false, 'ineligible', 'missing'],
] as const)('reached %s, by the rule %s: %s', (isReached, verdict, expected) => {
  expect(growthState(isReached, verdict)).toBe(expected);
});

test('a step is reached by a qualification in force, on its last day too', () => {
  const { reachedBy: kinds } = GROWTH_STEPS[1];
  const until = (expiresOn: string | null) =>
    reachedBy(kinds, [{ kind: 'specialised-sme', expiresOn }], '2026-11-29') !== undefined;
  expect([until(null), until('2026-11-29'), until('2026-11-28')]).toEqual([true, true, false]);
  expect(reachedBy(kinds, [{ kind: 'little-giant', expiresOn: null }], '2026-11-29')).toBeDefined();
  expect(reachedBy(kinds, [{ kind: 'high-tech', expiresOn: null }], '2026-11-29')).toBeUndefined();
});
