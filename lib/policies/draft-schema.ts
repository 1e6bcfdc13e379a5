import { z } from 'zod';
import { requiredText, shortText } from '#lib/shared/text-schema.ts';
import type { Rule } from './domain/condition.ts';
import { MATERIALS, WINDOW_KINDS } from './domain/policy-text.ts';
import { ruleSchema } from './rule-schema.ts';
import { KINDS } from './schema.ts';

const day = z.iso.date();
const optionalText = (max: number) => shortText(max).optional();
export const POLICY_CODE = /^[A-Z0-9][A-Z0-9-]{0,19}$/;

/** Only addresses one may follow: no `javascript:`, no file. */
const webAddress = shortText(500).refine((text) => text === '' || /^https?:\/\/[^\s]+$/.test(text), {
  params: { code: 'address' },
});

const rule = z
  .string()
  .max(100_000)
  .transform((text, context): Rule => {
    const parsed = ruleSchema.safeParse(jsonIn(text));
    if (parsed.success) return parsed.data;
    context.addIssue({ code: 'custom', message: 'rule-malformed', params: { code: 'ruleMalformed' } });
    return z.NEVER;
  });

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** A version of a policy as it is written in the form; texts are plain, whatever marks they hold. */
export const policyDraftSchema = z.object({
  code: z.string().regex(POLICY_CODE),
  /** of the draft as it was seen; 0: there was none */
  revision: z.coerce.number().int().min(0),
  title: requiredText(200),
  titleEn: requiredText(300),
  kind: z.enum(KINDS),
  issuer: requiredText(200),
  issuerEn: requiredText(300),
  documentNumber: optionalText(100),
  sourceUrl: webAddress.optional(),
  benefit: requiredText(2_000),
  benefitEn: requiredText(4_000),
  body: optionalText(200_000),
  /** boxes that are not ticked leave gaps */
  materials: z
    .array(z.enum(MATERIALS).optional())
    .default([])
    .transform((ticked) => ticked.filter((each) => each !== undefined)),
  windowKind: z.enum(WINDOW_KINDS),
  window: requiredText(200),
  windowEn: requiredText(300),
  windows: z
    .array(z.object({ opensOn: day.optional(), closesOn: day.optional() }))
    .max(6)
    .default([]),
  validFrom: day.optional(),
  validUntil: day.optional(),
  rule,
});
export type PolicyDraft = z.output<typeof policyDraftSchema>;

export const policyStepSchema = z.object({
  code: z.string().regex(POLICY_CODE),
  number: z.coerce.number().int().min(1),
  revision: z.coerce.number().int().min(0),
});
export type PolicyStep = z.output<typeof policyStepSchema>;

export const policyEntrySchema = z.object({
  code: z.string().regex(POLICY_CODE),
  contactUnitCode: z.string().max(20).optional(),
  isListed: z.boolean().default(false),
});
export type PolicyEntry = z.output<typeof policyEntrySchema>;

export const verificationSchema = z.object({
  code: z.string().regex(POLICY_CODE),
  number: z.coerce.number().int().min(1),
  verification: z.enum(['pending', 'verified']),
});
export type Verification = z.output<typeof verificationSchema>;
