import { z } from 'zod';
import { shortText } from '#lib/shared/text-schema.ts';
import { APPLICATION_STEPS } from './domain/application.ts';
import { POLICY_CODE } from './draft-schema.ts';

/** 万元 as people write it, to the fen: `1,200.5`. Kept as text, for no float holds it exactly. */
const amount = z
  .string()
  .overwrite((text) => text.replaceAll(/[\s,，]/g, ''))
  .refine((text) => /^\d{1,9}(\.\d{1,6})?$/.test(text) && /[1-9]/.test(text), { params: { code: 'amount' } });

export const beginApplicationSchema = z.object({
  code: z.string().regex(POLICY_CODE),
  /** for staff who begin it for a company */
  enterpriseId: z.uuid().optional(),
});
export type BeginApplication = z.output<typeof beginApplicationSchema>;

export const applicationStepSchema = z.object({
  applicationId: z.uuid(),
  /** as it was seen */
  version: z.coerce.number().int().min(1),
  step: z.enum(APPLICATION_STEPS),
  on: z.iso.date().optional(),
  amount: amount.optional(),
  reason: shortText(500).optional(),
});
export type ApplicationStepOrder = z.output<typeof applicationStepSchema>;
