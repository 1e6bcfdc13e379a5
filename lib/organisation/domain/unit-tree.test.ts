import { describe, expect, it } from 'vitest';
import { parentFault, treeOf } from './unit-tree.ts';

const place = (code: string, kind: string, parentCode: string | null = null, isActive = true) => ({
  code,
  kind,
  parentCode,
  isActive,
});
const units = [
  place('D01', 'department'),
  place('D01-1', 'section', 'D01'),
  place('D02', 'department', 'D01'),
  place('D03', 'department', null, false),
];
const byCode = new Map(units.map((unit) => [unit.code, unit]));

describe('where a unit may stand', () => {
  it.each([
    ['department', null, null],
    ['section', null, 'unit-parent-missing'],
    ['section', 'D99', 'unit-parent-missing'],
    ['section', 'D01', null],
    ['section', 'D01-1', 'unit-parent-section'],
    ['section', 'D03', 'unit-parent-closed'],
  ] as const)('a %s under %s: %s', (kind, parent, fault) =>
    expect(parentFault({ code: 'NEW', kind }, parent, byCode)).toBe(fault),
  );

  it('is never below itself', () => {
    expect(parentFault({ code: 'D01', kind: 'department' }, 'D02', byCode)).toBe('unit-parent-loop');
    expect(parentFault({ code: 'D01', kind: 'department' }, 'D01', byCode)).toBe('unit-parent-loop');
  });
});

it('the tree has each unit once, under its parent', () =>
  expect(treeOf(units).map(({ unit, depth }) => `${depth} ${unit.code}`)).toEqual([
    '0 D01',
    '1 D01-1',
    '1 D02',
    '0 D03',
  ]));
