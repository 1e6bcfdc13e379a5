import { expect, it } from 'vitest';
import { policyFiguresOf } from './policy-figures.ts';

const nothing = {
  ...{ sent: 0, opened: 0, applied: 0, pending: 0, granted: 0, stated: 0, refused: 0 },
  ...{ amount: '0', statedAmount: '0' },
};

it('is neither all nor nothing where nothing was sent and nothing answered', () => {
  const { reach, grantRate } = policyFiguresOf({ ...nothing, stated: 2, pending: 1 });
  expect(reach).toEqual({ value: null, numerator: 0, denominator: 0, excluded: {} });
  expect(grantRate).toEqual({ value: null, numerator: 0, denominator: 0, excluded: { notVerified: 2, pending: 1 } });
});

it('counts what was opened of what was sent, and what was granted of what was answered', () => {
  const { reach, grantRate } = policyFiguresOf({ ...nothing, sent: 8, opened: 6, granted: 3, refused: 1, stated: 5 });
  expect(reach.value).toBe(0.75);
  expect(grantRate).toEqual({ value: 0.75, numerator: 3, denominator: 4, excluded: { notVerified: 5 } });
});
