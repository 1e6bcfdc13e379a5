import { z } from 'zod';
import { policySchema } from '#lib/policies/schema.ts';
import { GIVEN_STATUSES } from './domain/package-life.ts';
import { MEANS, PARTS } from './domain/parts.ts';

const text = z.string();
const time = z.iso.datetime({ offset: true });

/** The package a company holds, as the API tells it. */
export const packageSchema = z.object({
  uscc: text,
  name: text,
  nameEn: text.nullable(),
  packageVersion: z.number().int(),
  packageStatus: z.enum(GIVEN_STATUSES),
  greeting: text,
  handedOverOn: z.iso.date(),
  handedOverVia: z.enum(MEANS),
  place: text.nullable(),
  givers: text,
  receivedAt: time.nullable(),
  items: z.array(
    policySchema
      .pick({
        code: true,
        level: true,
        title: true,
        titleEn: true,
        issuer: true,
        issuerEn: true,
        documentNumber: true,
        benefit: true,
        benefitEn: true,
        materials: true,
        window: true,
        windowEn: true,
        state: true,
        validUntil: true,
        unit: true,
      })
      .extend({ part: z.enum(PARTS), note: text, inForce: z.boolean() }),
  ),
});
export type PackageAnswer = z.output<typeof packageSchema>;
