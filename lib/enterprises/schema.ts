import { z } from 'zod';

/** `POST /uscc/check`; a code of any length is answered, not refused. */
export const checkUsccSchema = z.strictObject({ codes: z.array(z.string().max(200)).max(5_000) });

export type CheckUsccInput = z.output<typeof checkUsccSchema>;
