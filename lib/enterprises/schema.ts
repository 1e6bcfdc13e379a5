import { z } from 'zod';
import { requiredText, shortText } from '#lib/shared/text-schema.ts';
import { asIndustryCode } from './domain/industry.ts';
import { PROFILE_FIELDS } from './domain/profile-fields.ts';
import { QUALIFICATIONS } from './domain/qualifications.ts';
import { checkUscc } from './domain/uscc.ts';

const SIZES = PROFILE_FIELDS.size.options;

/** As many as the settings can allow; how many they do is checked when a call comes in. */
const MOST_CODES = 100_000;

/** `POST /uscc/check`; a code of any length is answered, not refused. */
export const checkUsccSchema = z.strictObject({ codes: z.array(z.string()).max(MOST_CODES) });

export type CheckUsccInput = z.output<typeof checkUsccSchema>;

export const checkUsccAnswerSchema = z.object({
  items: z.array(
    z.object({
      code: z.string(),
      valid: z.boolean(),
      problem: z.enum(['length', 'alphabet', 'check-digit', 'organisation-check-digit']).nullable(),
    }),
  ),
});

/** GB/T 4754-2017 with or without its section letter: 6513, I6513, I65, I. */
const industrySchema = requiredText(10).transform((typed, context) => {
  const code = asIndustryCode(typed);
  if (code === null) context.addIssue({ code: 'custom', params: { code: 'not-an-industry' } });
  return code ?? typed;
});

export const enterpriseListSchema = z.strictObject({
  /** part of a name, or the beginning of a credit code */
  q: requiredText(100).optional(),
  area: requiredText(20).optional(),
  /** a branch of GB/T 4754-2017 and all below it, by its code; or part of the names of branches */
  industry: requiredText(50).optional(),
  size: z.enum(SIZES).optional(),
  qualification: z.enum(QUALIFICATIONS).optional(),
  cursor: z.string().max(200).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});

export type EnterpriseListQuery = z.output<typeof enterpriseListSchema>;

/** In upper case, and valid in both digits: what is wrong is told by the code that `/uscc/check` tells. */
const usccSchema = requiredText(40).transform((typed, context) => {
  const { code, problem } = checkUscc(typed);
  if (problem) context.addIssue({ code: 'custom', message: problem, params: { code: problem } });
  return code;
});

const address = shortText(200).optional();

/** A company as staff enter it; its tier is not entered but decided. */
export const newEnterpriseSchema = z.strictObject({
  uscc: usccSchema,
  name: requiredText(100),
  nameEn: shortText(200).optional(),
  /** GB/T 4754, as far down as it is known */
  industryCode: industrySchema.optional(),
  registeredAddress: address,
  operatingAddress: address,
  taxAddress: address,
  building: shortText(100).optional(),
  areaCode: requiredText(20).optional(),
  employees: z.int().min(0).max(10_000_000).optional(),
});

export type NewEnterprise = z.output<typeof newEnterpriseSchema>;

const text = z.string().nullable();

export const enterpriseSchema = z.object({
  uscc: z.string(),
  name: z.string(),
  nameEn: text,
  industryCode: text,
  registeredAddress: text,
  operatingAddress: text,
  taxAddress: text,
  building: text,
  areaCode: text,
  employees: z.int().nullable(),
  size: text,
  tier: text,
});

export const enterprisePageSchema = z.object({ items: z.array(enterpriseSchema), nextCursor: z.string().nullable() });

export type EnterpriseAnswer = z.output<typeof enterpriseSchema>;
