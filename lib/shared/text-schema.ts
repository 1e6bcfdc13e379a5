import { z } from 'zod';

/** What the database cannot keep (NUL, halves of a surrogate pair) is mended before it is checked; what nobody can see is nothing. */
function tidy(value: string): string {
  const text = value.replaceAll('\u0000', '').toWellFormed().trim();
  return VISIBLE.test(text) ? text : '';
}

/** Zero-width spaces and joiners, direction marks and the like are none of these. */
const VISIBLE = /[\p{L}\p{N}\p{P}\p{S}]/u;

/** At most `max` characters as people and JSON Schema count them: an emoji is one. */
export const shortText = (max: number) =>
  z
    .string()
    .overwrite(tidy)
    .refine((value) => value.length <= max || [...value].length <= max, { params: { code: 'too-big', max } })
    .meta({ maxLength: max });

/** The same, and something must be there. */
export const requiredText = (max: number) => shortText(max).min(1);
