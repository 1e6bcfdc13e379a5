import { expect, test } from 'vitest';
import { instant } from '../testing/world.ts';
import { companySteps } from './company-steps.ts';
import { BLANK } from './filing.ts';
import { CASE_STATUSES, type CaseStatus } from './names.ts';
import type { CaseState } from './state.ts';

const AT = instant('2026-11-23T10:00');
const WAY = 'submitted accepted in-progress rating closed';
const FULL = { acceptedAt: AT, dispatchedAt: AT };
const RATED = { ...FULL, answeredAt: AT, ratedAt: AT };

// biome-ignore format: a table is read by its columns
test.each<[CaseStatus, Partial<CaseState>, string, number]>([
  ['draft', {}, WAY, 0],
  ['submitted', {}, WAY, 0],
  ['needs-information', {}, WAY, 0],
  ['needs-information', FULL, WAY, 2],
  ['accepted', { acceptedAt: AT }, WAY, 1],
  ['dispatched', FULL, WAY, 2],
  ['return-requested', FULL, WAY, 2],
  ['in-progress', FULL, WAY, 2],
  ['in-review', FULL, WAY, 2],
  ['suspended', FULL, WAY, 2],
  ['shelved', FULL, WAY, 2],
  ['redo', { ...RATED, redoRound: 1 }, 'submitted accepted redo rating closed', 2],
  ['answered', { ...FULL, answeredAt: AT }, WAY, 3],
  ['answered', RATED, 'submitted accepted in-progress rated closed', 3],
  ['closed', RATED, 'submitted accepted in-progress rated closed', 5],
  ['closed', { ...FULL, answeredAt: AT }, 'submitted accepted in-progress answered closed', 5],
  ['archived', RATED, 'submitted accepted in-progress rated closed', 5],
  ['in-progress', { acceptedAt: AT, partCount: 2 }, 'submitted accepted in-progress closed', 2],
  ['closed', { acceptedAt: AT, partCount: 2 }, 'submitted accepted in-progress closed', 4],
  ['declined', {}, 'submitted declined', 1],
  ['merged', {}, 'submitted merged', 1],
  ['merged', { acceptedAt: AT }, 'submitted accepted merged', 2],
  ['transferred', FULL, 'submitted accepted in-progress transferred', 3],
  ['withdrawn', {}, 'submitted withdrawn', 1],
  ['withdrawn', { ...FULL, answeredAt: AT }, 'submitted accepted in-progress answered withdrawn', 4],
])('%s %o: %s at %i', (status, facts, steps, current) => {
  expect(companySteps({ ...BLANK, ...facts, status })).toEqual({ steps: steps.split(' '), current });
});

test.each(CASE_STATUSES)('never names what a company is not told: %s', (status) => {
  const { steps } = companySteps({ ...BLANK, status });
  expect(steps.join()).not.toMatch(/return|review/);
});
