import { expect, test } from 'vitest';
import { asPrint, asTheme, isPreference } from './preferences.ts';

test('only known names with known values are kept', () => {
  expect(isPreference('theme', 'dark')).toBe(true);
  expect(isPreference('theme', 'system')).toBe(true);
  expect(isPreference('print', 'large')).toBe(true);
  expect(isPreference('locale', 'en')).toBe(true);
  expect(isPreference('theme', 'blue')).toBe(false);
  expect(isPreference('locale', 'fr')).toBe(false);
  expect(isPreference('role', 'sysadmin')).toBe(false);
});

test('what a browser sends instead falls back to the usual', () => {
  expect(asTheme('<b>')).toBe('system');
  expect(asPrint(undefined)).toBe('normal');
});
