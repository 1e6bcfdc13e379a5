import { z } from 'zod';
import { shortText } from '#lib/shared/text-schema.ts';

export const NOTICE_AT_MOST = 20_000;

/** A draft may be unfinished; what is published is not. */
export const noticeDraftSchema = z.strictObject({
  text: shortText(NOTICE_AT_MOST).default(''),
  textEn: shortText(NOTICE_AT_MOST).default(''),
  changes: shortText(500).default(''),
  changesEn: shortText(500).default(''),
  needsConsent: z.boolean().default(false),
  revision: z.coerce.number().int().min(0),
});
export type NoticeDraftInput = z.output<typeof noticeDraftSchema>;

export const publicationSchema = z.strictObject({
  effectiveOn: z.iso.date(),
  revision: z.coerce.number().int().min(1),
});
export type PublicationInput = z.output<typeof publicationSchema>;

export const consentSchema = z.strictObject({ version: z.coerce.number().int().min(1) });
