import { expect, it } from 'vitest';
import { movementOf } from './movement.ts';

it.each([
  ['eligible', 'eligible', null],
  ['eligible', 'unknown', 'loses'],
  ['eligible', 'ineligible', 'loses'],
  ['unknown', 'eligible', 'gains'],
  ['unknown', 'unknown', null],
  ['unknown', 'ineligible', 'ruled-out'],
  ['ineligible', 'eligible', 'gains'],
  ['ineligible', 'unknown', 'becomes-unknown'],
  ['ineligible', 'ineligible', null],
  [null, 'eligible', 'gains'],
  [null, 'unknown', 'becomes-unknown'],
  [null, 'ineligible', null],
] as const)('from %s to %s: %s', (before, after, movement) => {
  expect(movementOf(before, after)).toBe(movement);
});
