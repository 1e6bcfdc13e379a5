import { z } from 'zod';

/** Longer texts than anybody's password are cut short before they are hashed. */
const secret = z.string().min(1).max(1000);

export const passwordChangeSchema = z.object({ current: secret, password: secret, repeat: secret });

export const sessionIdSchema = z.object({ sessionId: z.uuid() });
export const tokenIdSchema = z.object({ tokenId: z.uuid() });

export const proofSchema = z.object({ password: z.string().max(1000).optional() });
export const identityLinkSchema = z.object({ linkId: z.uuid() });
