import { z } from 'zod';
import { requiredText, shortText } from '#lib/shared/text-schema.ts';
import { COMPLAINT_KINDS } from './domain/complaint.ts';

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

/** What somebody writes about the portal itself. */
export const complaintSchema = z.strictObject({
  kind: z.enum(COMPLAINT_KINDS),
  text: requiredText(2_000),
  place: shortText(200).optional(),
});
export type ComplaintInput = z.infer<typeof complaintSchema>;

/** Another message in it; `seen`: the number of the last one that was read. */
export const complaintMessageSchema = z.strictObject({
  /** its id, or the token of its secret address */
  key: requiredText(60),
  seen: z.coerce.number().int().min(1),
  text: requiredText(2_000),
});
export type ComplaintMessageInput = z.infer<typeof complaintMessageSchema>;
