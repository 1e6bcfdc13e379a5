import { expect, it } from 'vitest';
import { type CaseClass, classLimits, clockLimits, helperLimit } from './limits.ts';

const classes: readonly CaseClass[] = ['A', 'B', 'C', 'D', 'E'];

it('gives a redo three days for A and B, half the class limit for the others, at most ten', () => {
  const expected = classes.map((name) =>
    name === 'A' || name === 'B' ? 3 : Math.min(10, Math.ceil(classLimits[name].workingDays / 2)),
  );
  expect(classes.map((name) => clockLimits.redo[name].workingDays)).toEqual(expected);
});

it('gives helpers two thirds of the lead’s days, between one and three', () => {
  const { atMostWorkingDays, atLeastWorkingDays, shareOfLead } = helperLimit;
  const days = classes.map((name) => {
    const share = Math.floor((classLimits[name].workingDays * shareOfLead.numerator) / shareOfLead.denominator);
    return Math.max(atLeastWorkingDays, Math.min(atMostWorkingDays, share));
  });
  expect(days).toEqual([1, 3, 3, 3, 3]);
});

it('asks no first contact of a consultation and has it signed in half a day', () => {
  expect(clockLimits.firstContact.A).toBeNull();
  expect(clockLimits.signing.A).toEqual({ workingMinutes: 240 });
});
