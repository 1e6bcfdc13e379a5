import { describe, expect, test } from 'vitest';
import { type Counted, figuresOf, isRankable, rateOf } from './figures.ts';

const nothing: Counted = {
  collected: 0,
  accepted: 0,
  closed: 0,
  overdueNow: 0,
  finished: 0,
  answered: 0,
  finishedWithoutOriginal: 0,
  finishedWithoutResult: 0,
  solved: 0,
  solvedOf: 0,
  solvedByCompany: 0,
  solvedByCompanyOf: 0,
  onTime: 0,
  onTimeOf: 0,
  onTimeStrict: 0,
  onTimeStrictOf: 0,
  onTimeOriginal: 0,
  onTimeOriginalOf: 0,
  satisfied: 0,
  satisfiedOf: 0,
  rated: 0,
  ratedOf: 0,
  excluded: { unfounded: 0, merged: 0, withdrawn: 0, declined: 0, split: 0 },
  handlingMinutes: { median: null, mean: null, p90: null },
  replyDays: { median: null, mean: null, max: null },
  within: { '5': 0, '10': 0, '15': 0, '30': 0 },
};

describe('a rate', () => {
  test('says what it is made of', () => {
    expect(rateOf(3_305, 4_090, { noDue: 6, merged: 0 })).toEqual({
      value: 3_305 / 4_090,
      numerator: 3_305,
      denominator: 4_090,
      excluded: { noDue: 6 },
    });
  });

  test('of nothing is no value at all', () => {
    expect(rateOf(0, 0, {}).value).toBeNull();
    expect(rateOf(0, 7, {}).value).toBe(0);
  });

  test('is ranked from five cases on', () => {
    expect([4, 5].map((denominator) => isRankable({ denominator }))).toEqual([false, true]);
  });
});

describe('figures', () => {
  test('of an empty period have no values and exclude nothing', () => {
    const figures = figuresOf(nothing);
    expect(figures.onTime).toEqual({ value: null, numerator: 0, denominator: 0, excluded: {} });
    expect(figures.replyWorkingDays).toEqual({
      median: null,
      mean: null,
      max: null,
      within: { '5': 0, '10': 0, '15': 0, '30': 0 },
    });
  });

  test('name what a rate leaves out, beside what every figure leaves out', () => {
    const figures = figuresOf({
      ...nothing,
      finished: 10,
      answered: 9,
      solved: 5,
      solvedOf: 8,
      onTime: 6,
      onTimeOf: 7,
      finishedWithoutResult: 2,
      onTimeStrict: 6,
      onTimeStrictOf: 9,
      rated: 4,
      ratedOf: 9,
      satisfied: 3,
      satisfiedOf: 4,
      excluded: { ...nothing.excluded, merged: 2 },
    });
    expect(figures.solved).toEqual({
      value: 0.625,
      numerator: 5,
      denominator: 8,
      excluded: { merged: 2, noResult: 2 },
    });
    expect(figures.onTime).toMatchObject({ denominator: 7, excluded: { merged: 2, noDue: 3 } });
    expect(figures.onTimeStrict).toMatchObject({ numerator: 6, denominator: 9 });
    expect(figures.satisfied).toEqual({
      value: 0.75,
      numerator: 3,
      denominator: 4,
      excluded: { merged: 2, notRated: 5 },
    });
  });

  test('tell handling in working days of seven hours', () => {
    const figures = figuresOf({ ...nothing, handlingMinutes: { median: 420, mean: 1_000, p90: 2_100 } });
    expect(figures.handlingWorkingDays).toEqual({ median: 1, mean: 2.4, p90: 5 });
  });
});
