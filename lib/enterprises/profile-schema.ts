import { z } from 'zod';
import { requiredText, shortText } from '#lib/shared/text-schema.ts';
import { asIndustryCode } from './domain/industry.ts';
import type { FieldDefinition } from './domain/profile-field.ts';
import { PROFILE_FIELDS, type ProfileValue } from './domain/profile-fields.ts';
import { type EntryKey, entriesIn, isText, SECTIONS, type Section, TEXTS } from './domain/sections.ts';

export const FIRST_YEAR = 1990;

/** What saving a section takes: entries that are not there stay, null takes a value back. */
export type ProfileSectionInput = {
  readonly enterpriseId: string;
  readonly version: number;
  readonly section: Section;
  readonly year: number;
  readonly values: Readonly<Partial<Record<EntryKey, ProfileValue | null>>>;
};

/**
 * A posted section: `shown` names the entries that stood on the form, so that an emptied one is taken back and one that was
 * not there stays as it is.
 */
export function sectionSchema(section: Section, year: number) {
  const entries = entriesIn(section);
  const fields = Object.fromEntries(entries.map((key) => [key, entrySchema(key).optional()]));
  return z
    .object({ enterpriseId: z.uuid(), version: z.coerce.number().int(), shown: z.string().max(4000), ...fields })
    .transform(({ enterpriseId, version, shown, ...typed }): ProfileSectionInput => {
      const onForm = entries.filter((key) => shown.split(' ').includes(key) && (key !== 'name' || 'name' in typed));
      const given = typed as Record<string, ProfileValue | undefined>;
      const values = Object.fromEntries(onForm.map((key) => [key, given[key] ?? emptyOf(key)]));
      return { enterpriseId, version, section, year, values };
    });
}

/** No box ticked is a set that is known to be empty. */
const emptyOf = (key: EntryKey): ProfileValue | null =>
  !isText(key) && PROFILE_FIELDS[key].kind === 'set' ? [] : null;

export const yearSchema = (latest: number) => z.coerce.number().int().min(FIRST_YEAR).max(latest);

export const sectionNameSchema = z.enum(SECTIONS);

export function entrySchema(key: EntryKey): z.ZodType<ProfileValue> {
  // A company always has a name.
  if (key === 'name') return requiredText(TEXTS.name.max);
  if (isText(key)) return shortText(TEXTS[key].max);
  const field: FieldDefinition = PROFILE_FIELDS[key];
  switch (field.kind) {
    case 'number':
      return numberSchema(field, key === 'taxableIncome');
    case 'boolean':
      return z.boolean();
    case 'date':
      return z.iso.date();
    case 'code':
      return field.reference === null ? z.enum(field.options) : referenceSchema(field);
    case 'set':
      return z.array(z.enum(field.options)).max(field.options.length);
  }
}

const MOST = 1_000_000_000;

function numberSchema({ unit }: FieldDefinition, mayBeNegative: boolean): z.ZodType<number> {
  switch (unit) {
    case 'persons':
    case 'count':
      return z.number().int().min(0).max(MOST);
    case 'percent':
      return z.number().min(0).max(1000);
    case 'year':
      return z.number().int().min(FIRST_YEAR).max(2100);
    default:
      return z
        .number()
        .min(mayBeNegative ? -MOST : 0)
        .max(MOST);
  }
}

const referenceSchema = ({ reference }: FieldDefinition): z.ZodType<string> =>
  reference === 'industry'
    ? z.string().refine((typed) => asIndustryCode(typed) !== null)
    : z.string().regex(reference === 'country' ? /^[A-Z]{2}$/ : /^[0-9A-Z]{1,20}$/);
