import { z } from 'zod';
import { requiredText, shortText } from '#lib/shared/text-schema.ts';

const fields = {
  name: requiredText(50),
  nameEn: shortText(100).optional(),
  officePhone: shortText(40).optional(),
};

export const newPersonSchema = z.object({ ...fields, login: requiredText(64) });
export const personSchema = z.object({
  ...fields,
  userId: z.uuid(),
  version: z.coerce.number().int().min(1),
});
export const userIdSchema = z.object({ userId: z.uuid() });
