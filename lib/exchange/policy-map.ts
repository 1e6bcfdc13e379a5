import { z } from 'zod';
import { problem } from '#lib/calendar/calendar-schema.ts';
import { isDateFormat } from './domain/parse-date.ts';
import { code, district, fieldRule } from './schema.ts';

/** Everything a file of notices can say of one, besides its key. */
const POLICY_FIELDS = [
  'code',
  'level',
  'kind',
  'title',
  'titleEn',
  'issuer',
  'issuerEn',
  'documentNumber',
  'sourceUrl',
  'benefit',
  'benefitEn',
  'body',
  'windowKind',
  'window',
  'windowEn',
  'validFrom',
  'validUntil',
] as const;
export type PolicyField = (typeof POLICY_FIELDS)[number];

/** What a notice must have; the rest has a default (docs/imports.md). */
const NEEDED = ['level', 'kind', 'title', 'issuer', 'benefit', 'windowKind', 'window'] as const;

/** A mapping file for policies (docs/imports.md). */
export const policyImportMapSchema = z
  .strictObject({
    $comment: z.union([z.string(), z.array(z.string())]).optional(),
    source: code,
    /** the column of the notice's key, by which it is known again */
    externalId: z.string().min(1),
    delimiter: z.enum([',', ';', '\t', '|']).default(','),
    dates: z
      .array(z.string().min(1).max(60).refine(isDateFormat, problem('unknown-date-format')))
      .min(1)
      .default(['iso']),
    fields: z.partialRecord(z.enum(POLICY_FIELDS), fieldRule).superRefine((fields, context) => {
      for (const name of NEEDED)
        if (fields[name] === undefined)
          context.addIssue({ code: 'custom', message: 'needed', path: [name], params: { code: 'needed' } });
    }),
    district: district.optional(),
  })
  .transform(({ $comment: _, district: block, ...map }) => ({ map, district: block ?? null }));

export type PolicyImportMap = z.output<typeof policyImportMapSchema>['map'];
