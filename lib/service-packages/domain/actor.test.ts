import { expect, it } from 'vitest';
import { reviewUnitOf } from './actor.ts';

it.each([
  ['of a company without a version is that of today’s team', undefined, 'D05', 'D05'],
  ['of a draft is that of today’s team', { status: 'draft', departmentCode: null }, 'D05', 'D05'],
  ['of what is under review is the one that was asked', { status: 'in-review', departmentCode: 'D05' }, 'D07', 'D05'],
  ['stays though nobody holds the seat any more', { status: 'in-review', departmentCode: 'D05' }, null, 'D05'],
  ['is not asked afterwards', { status: 'in-review', departmentCode: null }, 'D07', null],
  ['may still return what is approved', { status: 'approved', departmentCode: 'D05' }, 'D07', 'D05'],
] as const)('the department %s', (_, version, today, expected) => {
  expect(reviewUnitOf(version, today)).toBe(expected);
});
