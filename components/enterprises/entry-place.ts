import { findField } from '#lib/enterprises/domain/profile-fields.ts';

/** Where an entry stands in its section's form. */
export const placeOf = (key: string): string => `entry-${key}`;

/** The company's own form of a section, at the field that a rule asks for, by its name in rules or in the profile. */
export const hrefOfEntry = (section: string, field: string): string =>
  `/my/profile/${section}#${placeOf(findField(field) ?? field)}`;
