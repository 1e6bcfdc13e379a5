import { z } from 'zod';

export const VIEW_NAME_AT_MOST = 20;

/** What somebody calls a list they keep. */
export const viewNameSchema = z.strictObject({ name: z.string().trim().min(1).max(VIEW_NAME_AT_MOST) });
export type ViewName = z.infer<typeof viewNameSchema>;
