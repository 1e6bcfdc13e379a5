import { expect, test } from 'vitest';
import { rateOf } from './figures.ts';
import { rank } from './ranking.ts';
import { summarise } from './summary.ts';

const group = (label: string, onTime: number, of: number) => ({ label, figures: { onTime: rateOf(onTime, of, {}) } });
const seen = (groups: readonly ReturnType<typeof group>[], collected = 100) => {
  const sum = (part: 'numerator' | 'denominator') =>
    groups.reduce((total, { figures }) => total + figures.onTime[part], 0);
  const onTime = rateOf(sum('numerator'), sum('denominator'), {});
  return { total: { collected, closed: 90, solved: rateOf(70, 90, {}), onTime }, groups };
};

test('names the matter that made it worse', () => {
  const before = seen([group('Planning', 48, 50), group('Talent', 45, 50)]);
  const now = seen([group('Planning', 40, 50), group('Talent', 46, 50)]);
  expect(summarise(now, before)).toMatchObject({
    collected: 100,
    closed: 90,
    solved: 70,
    change: { points: -7, mainlyIn: 'Planning' },
  });
  expect(summarise(before, now).change).toEqual({ points: 7, mainlyIn: 'Planning' });
});

test('says nothing of a change that nobody sees, nor without something to compare', () => {
  const now = seen([group('Talent', 45, 50)]);
  expect(summarise(now, now).change).toEqual({ points: 0, mainlyIn: null });
  expect(summarise(now, seen([])).change).toBeNull();
  expect(summarise(seen([], 0), now)).toMatchObject({ collected: 0, onTime: null, change: null });
});

test('ranks units from five cases on, and vertical bodies never', () => {
  const units = [
    group('Few', 4, 4),
    group('Slow', 5, 10),
    group('Tax', 9, 9),
    group('Good', 9, 10),
    group('Also', 18, 20),
  ];
  const ranked = rank(
    units,
    ({ figures }) => figures.onTime,
    ({ label }) => label !== 'Tax',
  );
  expect(ranked.map(({ group: { label }, place, unranked }) => [label, place, unranked])).toEqual([
    ['Also', 1, null],
    ['Good', 1, null],
    ['Slow', 3, null],
    ['Few', null, 'too-few'],
    ['Tax', null, 'not-compared'],
  ]);
});
