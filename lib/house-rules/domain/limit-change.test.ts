import { describe, expect, it } from 'vitest';
import { limitsFromRows } from '#lib/cases/domain/limits.ts';
import { limitRows } from '#prisma/reference/limit-rows.ts';
import { entryOf, LIMIT_NAMES, type LimitEntry, type LimitName, valuesOf } from './limit-change.ts';

const rows = limitRows();
const rowsNamed = (name: LimitName) => rows.filter((row) => row.name === name);
const change = (name: LimitName, rest: Partial<LimitEntry>) => {
  const entries = rowsNamed(name).map((row) => entryOf(name, row));
  return valuesOf(
    name,
    rowsNamed(name),
    entries.map((entry, index) => (index === 0 ? { ...entry, ...rest } : entry)),
  );
};
const codeOf = (result: ReturnType<typeof change>) => (result.ok ? null : result.refusal.code);

describe('the limits of a district', () => {
  it('are all there to be set, and nothing else is', () => {
    expect(new Set(rows.map(({ name }) => name))).toEqual(new Set(LIMIT_NAMES));
  });

  it.each(LIMIT_NAMES)('%s stays exactly as it is when nothing was typed', (name) => {
    const same = change(name, {});
    expect(same.ok && same.value).toEqual(
      rowsNamed(name).map(({ class: caseClass, value }) => ({ class: caseClass, value })),
    );
  });

  it('can be read by the life cycle after a change', () => {
    const changed = change('handling', { unit: 'workingMinutes', amount: 240 });
    const others = rows.filter(({ name }) => name !== 'handling');
    const after = [...others, ...(changed.ok ? changed.value.map((row) => ({ name: 'handling', ...row })) : [])];
    expect(limitsFromRows(after).handling.A).toEqual({ workingMinutes: 240 });
    expect(limitsFromRows(after).handling.B).toEqual({ workingDays: 5, due: 'endOfDay' });
  });

  it.each<[LimitName, Partial<LimitEntry>, string | null]>([
    ['handling', { amount: 0 }, 'limit-out-of-bounds'],
    ['handling', { amount: 251 }, 'limit-out-of-bounds'],
    ['handling', { amount: 2.5 }, 'limit-out-of-bounds'],
    ['handling', { amount: null }, 'limit-out-of-bounds'],
    ['handling', { unit: 'workingMinutes', amount: 4_201 }, 'limit-out-of-bounds'],
    ['handling', { unit: 'none', amount: null }, 'malformed'],
    ['handling', { unit: 'number', amount: 3 }, 'malformed'],
    ['first-contact', { unit: 'workingDays', amount: 1 }, null],
    ['sampling-share', { amount: 0 }, null],
    ['sampling-share', { amount: 101 }, 'limit-out-of-bounds'],
    ['redo-at-most-rounds', { amount: 0 }, 'limit-out-of-bounds'],
    ['redo-at-most-rounds', { unit: 'workingDays', amount: 2 }, 'malformed'],
  ])('%s as %o', (name, rest, code) => expect(codeOf(change(name, rest))).toBe(code));
});
