import { z } from 'zod';
import { requiredText, shortText } from '#lib/shared/text-schema.ts';
import { TIERS } from './domain/tier.ts';

/** A proposal says why, in a sentence at least the decider can judge by. */
export const tierProposalSchema = z.object({
  enterpriseId: z.uuid(),
  tier: z.enum(TIERS),
  reason: requiredText(500),
});

const orNull = (most: number) =>
  shortText(most)
    .optional()
    .transform((text) => text || null);

export const tierDecisionSchema = z.object({
  proposalId: z.uuid(),
  decision: z.enum(['approve', 'refuse']),
  note: orNull(500),
  instruction: orNull(500),
});

export type TierProposalOrder = z.output<typeof tierProposalSchema>;
export type TierDecisionOrder = z.output<typeof tierDecisionSchema>;
