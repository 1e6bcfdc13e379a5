import { expect, test } from 'vitest';
import { ENDPOINTS } from '#lib/openapi/endpoints.ts';
import { ACTIONS, NOT_BUILT } from '../../e2e/access/actions.ts';
import { BY_HAND } from '../../e2e/access/by-hand.ts';
import { CALLS } from '../../e2e/access/calls.ts';
import { actionsInApp, pagesInApp, routesInApp } from '../../e2e/access/enumerate.ts';
import { ELSEWHERE, PAGES, ROUTES } from '../../e2e/access/pages.ts';

const sorted = (names: Iterable<string>): string[] => [...names].sort();

test('every page has a row that says who finds it', () => {
  expect(sorted(Object.keys(PAGES))).toEqual(sorted(pagesInApp().map(({ route }) => route)));
});

test('every route handler has a row for each of its methods', () => {
  const isElsewhere = (route: string) => ELSEWHERE.some((prefix) => route.replace(/^\w+ /, '').startsWith(prefix));
  expect(sorted(Object.keys(ROUTES))).toEqual(sorted(routesInApp().filter((route) => !isElsewhere(route))));
});

test('every server action has a row', () => {
  expect(sorted([...Object.keys(ACTIONS), ...NOT_BUILT])).toEqual(sorted(actionsInApp()));
});

test('every call of the API has a row', () => {
  expect(sorted(Object.keys(CALLS))).toEqual(sorted(ENDPOINTS.map(({ id }) => id)));
});

test('the cells checked by hand are of rows that there are', () => {
  const rows = new Set([PAGES, ROUTES, ACTIONS, CALLS].flatMap((table) => Object.keys(table)));
  expect(BY_HAND.map(([, what]) => what).filter((what) => !rows.has(what))).toEqual([]);
  expect(BY_HAND.length).toBeGreaterThanOrEqual(30);
});
