import { z } from 'zod';
import { shortText } from '#lib/shared/text-schema.ts';
import { QUALIFICATIONS } from './domain/qualifications.ts';

const company = { enterpriseId: z.uuid(), version: z.coerce.number().int().min(0) };

const qualificationNameSchema = z.enum(QUALIFICATIONS);

/** A qualification as somebody states it. Without a new proof the one on record stays. */
export const qualificationSchema = z
  .object({
    ...company,
    kind: qualificationNameSchema,
    number: shortText(60).optional(),
    grantedOn: z.iso.date().optional(),
    expiresOn: z.iso.date().optional(),
    proof: z.uuid().optional(),
  })
  .refine(({ grantedOn, expiresOn }) => !grantedOn || !expiresOn || grantedOn <= expiresOn, {
    path: ['expiresOn'],
    params: { code: 'endsBeforeItBegins' },
  });

export const qualificationNamedSchema = z.object({ ...company, kind: qualificationNameSchema });

export const qualificationsCheckedSchema = z.object({ ...company, complete: z.boolean() });

export type QualificationInput = z.output<typeof qualificationSchema>;
export type QualificationNamed = z.output<typeof qualificationNamedSchema>;
export type QualificationsChecked = z.output<typeof qualificationsCheckedSchema>;
