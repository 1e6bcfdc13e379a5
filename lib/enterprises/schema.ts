import { z } from 'zod';

/** As many as the settings can allow; how many they do is checked when a call comes in. */
const MOST_CODES = 100_000;

/** `POST /uscc/check`; a code of any length is answered, not refused. */
export const checkUsccSchema = z.strictObject({ codes: z.array(z.string()).max(MOST_CODES) });

export type CheckUsccInput = z.output<typeof checkUsccSchema>;

export const checkUsccAnswerSchema = z.object({
  items: z.array(
    z.object({
      code: z.string(),
      valid: z.boolean(),
      problem: z.enum(['length', 'alphabet', 'check-digit', 'organisation-check-digit']).nullable(),
    }),
  ),
});
