import { z } from 'zod';
import { problem } from '#lib/calendar/calendar-schema.ts';
import { CASE_CLASSES, CASE_STATUSES } from '#lib/cases/domain/names.ts';
import { type CaseImportMap, type FieldName, OTHER_FIELDS, TEXT_FIELDS, TIME_FIELDS } from './domain/import-map.ts';
import { isDateFormat } from './domain/parse-date.ts';
import { IMPORTED_STATUSES } from './domain/read-row.ts';

const FIELDS = [...TEXT_FIELDS, ...TIME_FIELDS, ...OTHER_FIELDS] as const satisfies readonly FieldName[];

const name = z.string().trim().min(1).max(200);
export const code = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/);
const clockTime = z.string().regex(/^(?:(?:[01]\d|2[0-3]):[0-5]\d|24:00)$/);
const timeZone = z.string().max(64).refine(isTimeZone, problem('unknown-time-zone'));
const hours = z.array(z.tuple([clockTime, clockTime])).max(48);
const weekday = z.enum(['1', '2', '3', '4', '5', '6', '7']);
const week = z.record(weekday, hours);

export const fieldRule = z.union([
  z.string().min(1),
  z
    .strictObject({
      column: z.string().min(1).optional(),
      columns: z.array(z.string().min(1)).min(1).optional(),
      join: z.string().max(20).optional(),
      default: z.string().optional(),
      constant: z.string().min(1).optional(),
      values: z.record(z.string(), z.string()).optional(),
      otherwise: z.enum(['reject', 'keep', 'empty']).optional(),
      time: z
        .string()
        .regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/)
        .optional(),
      cut: z.boolean().optional(),
    })
    .refine(
      (rule) => [rule.column, rule.columns, rule.constant].filter((each) => each !== undefined).length === 1,
      problem('one-of-column-columns-constant'),
    ),
]);

const status = z.enum(CASE_STATUSES).refine((each) => IMPORTED_STATUSES.includes(each), problem('status-not-imported'));

/** A calendar of the district's own, made when the portal has none of this code. */
const ownCalendar = z.strictObject({
  code,
  name,
  source: name,
  holidays: z.record(z.iso.date(), z.string()).default({}),
  workdays: z.record(z.iso.date(), z.string()).default({}),
});

export const district = z.strictObject({
  code,
  name,
  nameEn: name.optional(),
  timeZone,
  calendar: z.union([code, ownCalendar]),
  week: week.optional(),
  office: z.strictObject({ name, nameEn: name }).optional(),
});

export type DistrictBlock = z.output<typeof district>;

/** A mapping file for cases (docs/imports.md). */
export const caseImportMapSchema = z
  .strictObject({
    $comment: z.union([z.string(), z.array(z.string())]).optional(),
    source: code,
    externalId: z.string().min(1),
    delimiter: z.enum([',', ';', '\t', '|']).default(','),
    timeZone,
    offset: z.enum(['honour', 'ignore']).default('honour'),
    dates: z
      .array(z.string().min(1).max(60).refine(isDateFormat, problem('unknown-date-format')))
      .min(1)
      .default(['iso']),
    fields: z.partialRecord(z.enum(FIELDS), fieldRule).refine((fields) => fields.submittedAt !== undefined, {
      ...problem('submitted-at-needed'),
      path: ['submittedAt'],
    }),
    derivedStatus: z
      .strictObject({ finished: status, open: status })
      .default({ finished: 'closed', open: 'in-progress' }),
    create: z
      .strictObject({
        units: z
          .strictObject({ kind: z.enum(['department', 'government-office', 'vertical', 'subdistrict', 'external']) })
          .optional(),
        areas: z.strictObject({ kind: z.enum(['subdistrict', 'town', 'park']) }).optional(),
        categories: z
          .strictObject({ group: z.strictObject({ name, nameEn: name }), class: z.enum(CASE_CLASSES) })
          .optional(),
      })
      .default({}),
    district: district.optional(),
  })
  .transform(({ $comment: _, district: block, ...map }) => ({
    map: map satisfies CaseImportMap as CaseImportMap,
    district: block ?? null,
  }));

function isTimeZone(zone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
