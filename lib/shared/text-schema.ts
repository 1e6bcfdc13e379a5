import { z } from 'zod';

/** What the database cannot keep (NUL, halves of a surrogate pair) is mended before it is checked. */
const tidy = (value: string): string => value.replaceAll('\u0000', '').toWellFormed().trim();

/** At most `max` characters as people and JSON Schema count them: an emoji is one. */
export const shortText = (max: number) =>
  z
    .string()
    .overwrite(tidy)
    .refine((value) => value.length <= max || [...value].length <= max, { params: { code: 'too-big', max } })
    .meta({ maxLength: max });

/** The same, and something must be there. */
export const requiredText = (max: number) => shortText(max).min(1);
