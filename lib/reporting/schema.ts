import { z } from 'zod';
import { problem } from '#lib/calendar/calendar-schema.ts';
import { CASE_BASES } from '#lib/cases/domain/case-figures.ts';
import { caseFilterSchema } from '#lib/cases/list-schema.ts';

export const GROUPINGS = [
  'none',
  'unit',
  'category',
  'area',
  'channel',
  'class',
  'industry',
  'tier',
  'day',
  'month',
] as const;

/** What a report of cases is asked for; `from` and `to` are dates of the basis, inclusive, in the district's time zone. */
export const caseReportSchema = caseFilterSchema
  .omit({ figure: true, waitsFor: true, due: true, delayedBy: true })
  .extend({
    basis: z.enum(CASE_BASES).default('submitted'),
    groupBy: z.enum(GROUPINGS).default('none'),
  })
  .refine(({ from, to }) => !from || !to || from <= to, { ...problem('period-reversed'), path: ['to'] });

export type CaseReportQuery = z.output<typeof caseReportSchema>;

const count = z.int().min(0);
const share = z.object({
  /** null where the denominator is 0 */
  value: z.number().min(0).max(1).nullable(),
  numerator: count,
  denominator: count,
  /** what was left out, by reason: unfounded, merged, withdrawn, declined, split, noResult, noView, noDue, notRated */
  excluded: z.record(z.string(), count),
});
const days = z.number().min(0).nullable();

/** `collected`, `accepted`, `closed` and `overdueNow` are plain counts; the others are shares with what they are made of. */
export const figuresSchema = z.object({
  collected: count,
  accepted: count,
  closed: count,
  solved: share,
  solvedByCompany: share,
  onTime: share,
  onTimeStrict: share,
  onTimeOriginal: share,
  satisfied: share,
  rated: share,
  overdueNow: count,
  handlingWorkingDays: z.object({ median: days, mean: days, p90: days }),
  replyWorkingDays: z.object({
    median: days,
    mean: days,
    max: days,
    within: z.object({ '5': count, '10': count, '15': count, '30': count }),
  }),
});

export const caseReportAnswerSchema = z.object({
  total: figuresSchema,
  groups: z.array(
    z.object({
      /** a code, a date or a month; null for cases that have none */
      key: z.string().nullable(),
      label: z.string(),
      figures: figuresSchema,
    }),
  ),
  definitions: z.array(
    z.object({
      code: z.string(),
      name: z.string(),
      meaning: z.string(),
      numerator: z.string().nullable(),
      denominator: z.string().nullable(),
      excluded: z.array(z.object({ code: z.string(), name: z.string() })),
    }),
  ),
});

export const POLICY_GROUPINGS = ['none', 'policy', 'enterprise'] as const;

/** What a report of policies is asked for; dates inclusive, in the district's time zone: sent, handed in or answered within them. */
export const policyReportSchema = z
  .object({
    from: z.iso.date().optional(),
    to: z.iso.date().optional(),
    groupBy: z.enum(POLICY_GROUPINGS).default('none'),
    /** one policy alone, by its code */
    policy: z.string().min(1).max(20).optional(),
    /** one company alone, by its credit code */
    enterprise: z.string().min(1).max(18).optional(),
  })
  .refine(({ from, to }) => !from || !to || from <= to, { ...problem('period-reversed'), path: ['to'] });

export type PolicyReportQuery = z.output<typeof policyReportSchema>;

/** 万元, exact: `20.5` */
const amount = z.string().regex(/^\d+(\.\d+)?$/);

/** `stated` and `statedAmount` are grants on the company's word alone; `granted`, `amount` and the rates leave them out. */
export const policyFiguresSchema = z.object({
  sent: count,
  opened: count,
  reach: share,
  applied: count,
  pending: count,
  granted: count,
  stated: count,
  refused: count,
  grantRate: share,
  amount,
  statedAmount: amount,
});

export const policyReportAnswerSchema = z.object({
  total: policyFiguresSchema,
  /** the most applied for first, 500 at most */
  groups: z.array(
    z.object({
      /** the code of the policy, or the company's credit code */
      key: z.string(),
      label: z.string(),
      figures: policyFiguresSchema,
    }),
  ),
});
