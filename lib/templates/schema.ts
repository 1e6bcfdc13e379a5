import { z } from 'zod';
import { requiredText, shortText } from '#lib/shared/text-schema.ts';
import { TEMPLATE_STEPS } from './domain/template.ts';

const date = z.iso.date().refine((value) => value > '2000-01-01' && value < '2100-01-01', { params: { code: 'date' } });

/** What is written: without `id` a new one, else another version of it. */
export const templateSchema = z.strictObject({
  id: z.uuid().optional(),
  /** as it was seen */
  number: z.coerce.number().int().min(0).default(0),
  version: z.coerce.number().int().min(0).default(0),
  categoryCode: z.string().max(20),
  title: requiredText(60),
  text: requiredText(5_000),
  textEn: shortText(8_000).optional(),
  validFrom: date,
  validUntil: date.optional(),
});
export type TemplateInput = z.infer<typeof templateSchema>;

export const templateStepSchema = z.strictObject({
  id: z.uuid(),
  number: z.coerce.number().int().min(1),
  version: z.coerce.number().int().min(1),
  step: z.enum(TEMPLATE_STEPS),
  reason: shortText(500).optional(),
});
export type TemplateStepInput = z.infer<typeof templateStepSchema>;
