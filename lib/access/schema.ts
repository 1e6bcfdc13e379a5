import { z } from 'zod';
import { requiredText } from '#lib/shared/text-schema.ts';
import { TOKEN_DAYS } from './domain/token-rules.ts';

/** Longer texts than anybody's password are cut short before they are hashed. */
const secret = z.string().min(1).max(1000);

export const passwordChangeSchema = z.object({ current: secret.optional(), password: secret, repeat: secret });

export const sessionIdSchema = z.object({ sessionId: z.uuid() });
export const ownTokenSchema = z.object({
  name: requiredText(100),
  days: z.coerce.number().refine((days) => TOKEN_DAYS.some((each) => each === days), { params: { code: 'choice' } }),
  password: z.string().max(1000).optional(),
});
export const tokenIdSchema = z.object({ tokenId: z.uuid() });

export const proofSchema = z.object({ password: z.string().max(1000).optional() });
export const identityLinkSchema = z.object({ linkId: z.uuid() });
