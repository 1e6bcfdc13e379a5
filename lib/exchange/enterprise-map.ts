import { z } from 'zod';
import { problem } from '#lib/calendar/calendar-schema.ts';
import { PROFILE_FIELDS } from '#lib/enterprises/domain/profile-fields.ts';
import { type EntryKey, entriesIn, isText, SECTIONS } from '#lib/enterprises/domain/sections.ts';
import { FIRST_YEAR } from '#lib/enterprises/profile-schema.ts';
import { isDateFormat } from './domain/parse-date.ts';
import { code, district, fieldRule } from './schema.ts';

/** Everything a list of companies can say of one, besides its credit code. */
export const ENTERPRISE_FIELDS: readonly EntryKey[] = SECTIONS.flatMap((section) => entriesIn(section));

const isYearly = (key: EntryKey): boolean => !isText(key) && PROFILE_FIELDS[key].yearly;

/** A mapping file for companies (docs/imports.md): which column is which entry of the profile. */
export const enterpriseImportMapSchema = z
  .strictObject({
    $comment: z.union([z.string(), z.array(z.string())]).optional(),
    source: code,
    /** the column of the credit code, by which a company is known again */
    uscc: z.string().min(1),
    delimiter: z.enum([',', ';', '\t', '|']).default(','),
    dates: z
      .array(z.string().min(1).max(60).refine(isDateFormat, problem('unknown-date-format')))
      .min(1)
      .default(['iso']),
    /** whose figures the yearly columns are */
    year: z.int().min(FIRST_YEAR).max(2100).optional(),
    fields: z
      .partialRecord(z.enum(ENTERPRISE_FIELDS as [EntryKey, ...EntryKey[]]), fieldRule)
      .refine((fields) => fields.name !== undefined, { ...problem('name-needed'), path: ['name'] }),
    district: district.optional(),
  })
  .refine(({ fields, year }) => year !== undefined || !ENTERPRISE_FIELDS.some((key) => isYearly(key) && fields[key]), {
    ...problem('year-needed'),
    path: ['year'],
  })
  .transform(({ $comment: _, district: block, ...map }) => ({ map, district: block ?? null }));

export type EnterpriseImportMap = z.output<typeof enterpriseImportMapSchema>['map'];
