import { z } from 'zod';
import { requiredText } from '#lib/shared/text-schema.ts';
import { profileSchema } from './sent-profile.ts';

export const LEVELS = ['district', 'city', 'national'] as const;
export const KINDS = ['general', 'own', 'both', 'information'] as const;
/** Whether one can apply today: open, not yet, no more, when a notice comes out, never (nothing to apply for), past its validity. */
export const WINDOW_STATES = ['open', 'upcoming', 'closed', 'awaited', 'none', 'ended'] as const;
export type WindowState = (typeof WINDOW_STATES)[number];

/** Filters of the catalogue; two Chinese characters find things. */
export const policyListSchema = z.strictObject({
  q: requiredText(100).optional(),
  level: z.enum(LEVELS).optional(),
  kind: z.enum(KINDS).optional(),
  issuer: requiredText(200).optional(),
  state: z.enum(WINDOW_STATES).optional(),
  verification: z.enum(['pending', 'verified']).optional(),
  cursor: z.string().max(200).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});
export type PolicyListQuery = z.output<typeof policyListSchema>;

const text = z.string();
const day = z.string().nullable();

/** A policy as the district's catalogue has it today. */
export const policySchema = z.object({
  code: text,
  level: z.enum(LEVELS),
  kind: z.enum(KINDS),
  title: text,
  titleEn: text,
  issuer: text,
  issuerEn: text,
  documentNumber: text.nullable(),
  benefit: text,
  benefitEn: text,
  materials: z.array(z.object({ code: text, name: text })),
  window: text,
  windowEn: text,
  state: z.enum(WINDOW_STATES),
  validFrom: day,
  validUntil: day,
  unit: text.nullable(),
  verification: z.enum(['pending', 'verified']),
});
export type PolicyAnswer = z.output<typeof policySchema>;
export const policyPageSchema = z.object({ items: z.array(policySchema), nextCursor: text.nullable() });

/** A company of the district, or a profile sent along: one of them. */
export const matchSchema = z
  .strictObject({ enterpriseUscc: requiredText(40).optional(), profile: profileSchema.optional() })
  .refine(({ enterpriseUscc, profile }) => (enterpriseUscc === undefined) !== (profile === undefined), {
    path: ['profile'],
    params: { code: 'one-of-two' },
  });
export type MatchInput = z.output<typeof matchSchema>;

const verdictSchema = z.enum(['eligible', 'ineligible', 'unknown']);

export const matchAnswerSchema = z.object({
  items: z.array(
    z.object({
      policy: policySchema.pick({
        code: true,
        level: true,
        kind: true,
        title: true,
        titleEn: true,
        verification: true,
      }),
      verdict: verdictSchema,
      clauses: z.array(z.object({ text, verdict: verdictSchema, reason: text })),
      /** the smallest set of fields that would decide it; null where nothing can make it eligible */
      missing: z.array(text).nullable(),
    }),
  ),
});
export type MatchAnswer = z.output<typeof matchAnswerSchema>;
