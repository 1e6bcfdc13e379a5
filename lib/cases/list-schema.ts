import { z } from 'zod';
import { requiredText } from '#lib/shared/text-schema.ts';
import { CASE_BASES, CASE_FIGURES } from './domain/case-figures.ts';
import { CASE_CLASSES, CASE_STATUSES, CHANNELS } from './domain/names.ts';

export const LIGHTS = ['green', 'yellow', 'red', 'dark-red', 'grey'] as const;
export const CASE_SORTS = ['dueAt', '-dueAt', 'submittedAt', '-submittedAt'] as const;
export type CaseSort = (typeof CASE_SORTS)[number];

const list = <T extends z.ZodType>(each: T) =>
  z.preprocess(
    (value) => (typeof value === 'string' ? value.split(',').filter(Boolean) : value),
    z.array(each).min(1).max(20),
  );
const code = requiredText(40);
/** Of years in which the database and a caller mean the same date. */
const date = z.iso.date().refine((value) => value >= '1900-01-01' && value < '2200-01-01', {
  params: { code: 'date-out-of-range' },
});

/** Filters of a list of cases: the same words in the address of a page and in the API. */
export const caseFilterSchema = z.strictObject({
  status: list(z.enum(CASE_STATUSES)).optional(),
  /** not ended */
  open: z.stringbool().optional(),
  unit: code.optional(),
  /** a matter, or a group with all its matters */
  category: code.optional(),
  area: code.optional(),
  channel: z.enum(CHANNELS).optional(),
  class: z.enum(CASE_CLASSES).optional(),
  source: code.optional(),
  enterprise: z.uuid().optional(),
  light: list(z.enum(LIGHTS)).optional(),
  overdue: z.stringbool().optional(),
  /** a unit that has something to do: `light`, `overdue` and `due` then speak of that; staff only, like the three below */
  waitsFor: code.optional(),
  /** a date in the district's time zone on which something is due */
  due: date.optional(),
  supervised: z.stringbool().optional(),
  /** a unit that answers for a delay that no longer grows */
  delayedBy: code.optional(),
  /** the rows a figure counts */
  figure: z.enum(CASE_FIGURES).optional(),
  /** which date `from` and `to` mean; filing where nothing is said */
  basis: z.enum(CASE_BASES).optional(),
  /** dates, inclusive, in the district's time zone */
  from: date.optional(),
  to: date.optional(),
  q: requiredText(100).optional(),
});

export const caseListSchema = caseFilterSchema.extend({
  sort: z.enum(CASE_SORTS).optional(),
  cursor: z.string().max(200).optional(),
  limit: z.coerce.number().int().min(1).max(200).optional(),
});

export type CaseFilter = z.infer<typeof caseFilterSchema>;
export type CaseListQuery = z.infer<typeof caseListSchema>;
