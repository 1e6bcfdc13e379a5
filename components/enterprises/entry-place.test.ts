import { expect, it } from 'vitest';
import { PROFILE_FIELDS } from '#lib/enterprises/domain/profile-fields.ts';
import { hrefOfEntry, placeOf } from './entry-place.ts';

it('leads to the entry of the form, whether a field is called by its rule name or its own', () => {
  const [key, field] = Object.entries(PROFILE_FIELDS).find(([own, { ruleName }]) => ruleName && ruleName !== own) ?? [];
  expect(hrefOfEntry('scale', String(field?.ruleName))).toBe(`/my/profile/scale#${placeOf(String(key))}`);
  expect(hrefOfEntry('scale', String(key))).toBe(`/my/profile/scale#${placeOf(String(key))}`);
});
