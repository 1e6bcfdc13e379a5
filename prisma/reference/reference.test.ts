import { describe, expect, it } from 'vitest';
import { areas } from './areas.ts';
import { categories, categoryGroups } from './categories.ts';
import type { HelperRoute, Route } from './category.ts';
import { roles } from './roles.ts';
import { units } from './units.ts';

const unitCodes = new Set(units.map((unit) => unit.code));
const duplicates = (codes: readonly string[]) => codes.filter((code, i) => codes.indexOf(code) !== i);
const unitOf = (route: Route | HelperRoute) =>
  route.kind === 'fixed'
    ? route.unit
    : route.kind === 'unit'
      ? route.code
      : 'fallback' in route
        ? route.fallback
        : null;

describe('units and areas', () => {
  it('has forty-two departments and ten sub-districts', () => {
    expect(units.filter((unit) => unit.kind !== 'subdistrict')).toHaveLength(42);
    expect(units.filter((unit) => unit.kind === 'subdistrict')).toHaveLength(10);
    expect(areas).toHaveLength(11);
  });

  it('gives every code once, and every area an existing lead and helper', () => {
    expect(duplicates([...units, ...roles].map((row) => row.code))).toEqual([]);
    expect(duplicates(areas.map((area) => area.code))).toEqual([]);
    for (const area of areas) {
      expect(area.code).toHaveLength(12);
      expect(unitCodes).toContain(area.leadUnit);
      if (area.helperUnit) expect(unitCodes).toContain(area.helperUnit);
    }
  });

  it('names everything in both languages', () => {
    for (const row of [...units, ...areas, ...roles, ...categoryGroups, ...categories]) {
      expect(row.name, row.code).toMatch(/[一-龥]/);
      expect(row.nameEn, row.code).toMatch(/^[^一-龥]+$/);
    }
  });
});

describe('categories', () => {
  it('has twenty-one groups and ninety-six categories, each code once and inside its group', () => {
    expect(categoryGroups).toHaveLength(21);
    expect(categories).toHaveLength(96);
    expect(duplicates(categories.map((category) => category.code))).toEqual([]);
    for (const group of categoryGroups)
      for (const category of group.categories) expect(category.code.slice(0, 2)).toBe(group.code);
  });

  it('routes only to existing units, never to a court and never to the lead as its own helper', () => {
    for (const { code, route, otherRoutes = [], helpers } of categories) {
      for (const target of [route, ...otherRoutes, ...helpers].map(unitOf)) {
        if (!target) continue;
        expect(unitCodes, code).toContain(target);
        expect(target, code).not.toBe('D41');
      }
      expect(helpers.map(unitOf), code).not.toContain(unitOf(route) ?? 'none');
    }
  });

  it('has eight to fifteen keywords each, and no keyword in more than three', () => {
    const uses = new Map<string, number>();
    for (const { code, keywords, hint, hintEn } of categories) {
      expect(keywords.length, code).toBeGreaterThanOrEqual(8);
      expect(keywords.length, code).toBeLessThanOrEqual(15);
      expect(duplicates(keywords), code).toEqual([]);
      expect(hint && hintEn, code).toBeTruthy();
      for (const keyword of keywords) uses.set(keyword, (uses.get(keyword) ?? 0) + 1);
    }
    expect([...uses].filter(([, count]) => count > 3)).toEqual([]);
  });
});
