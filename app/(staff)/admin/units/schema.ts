import { z } from 'zod';
import { NEW_UNIT_KINDS } from '#lib/organisation/domain/unit-tree.ts';
import { requiredText } from '#lib/shared/text-schema.ts';

const fields = {
  name: requiredText(100),
  nameEn: requiredText(150),
  shortName: requiredText(30),
  shortNameEn: requiredText(60),
  parentCode: requiredText(40).optional(),
};

const version = z.coerce.number().int().min(1);

export const newUnitSchema = z.object({
  ...fields,
  code: z
    .string()
    .trim()
    .regex(/^[A-Za-z0-9-]{2,20}$/),
  kind: z.enum(NEW_UNIT_KINDS),
});
export const unitSchema = z.object({ ...fields, code: requiredText(40), version });
export const unitOpeningSchema = z.object({ code: requiredText(40), isOpen: z.enum(['true', 'false']), version });
