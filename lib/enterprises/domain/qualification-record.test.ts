import { expect, test } from 'vitest';
import { expiryOn, historyFieldOf, mayVerifyQualifications, qualificationIn } from './qualification-record.ts';

test.each([
  [null, 'holds'],
  ['2026-11-28', 'expired'],
  ['2026-11-29', 'soon'],
  ['2027-01-28', 'soon'],
  ['2027-01-29', 'holds'],
] as const)('on 29 November 2026 one that ends on %s: %s', (expiresOn, expected) => {
  expect(expiryOn(expiresOn, '2026-11-29')).toBe(expected);
});

test('the company states, staff verify', () => {
  expect(([null, 'company', 'officer', 'office'] as const).map(mayVerifyQualifications)).toEqual([
    false,
    false,
    true,
    true,
  ]);
});

test('a line of the history knows its qualification', () => {
  expect(qualificationIn(historyFieldOf('high-tech'))).toBe('high-tech');
  expect(qualificationIn('qualifications')).toBeNull();
  expect(qualificationIn('employees')).toBeNull();
});
