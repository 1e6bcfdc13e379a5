import { z } from 'zod';
import { shortText as short, requiredText as text } from '#lib/shared/text-schema.ts';
import { CHANNELS } from './domain/names.ts';

/** Mobile, landline or international; spaces and dashes as people write them. */
export const phoneSchema = z
  .string()
  .trim()
  .regex(/^\+?[\d\s()-]{5,24}$/, { error: 'phone', abort: true })
  .refine((value) => value.replaceAll(/\D/g, '').length >= 5, { error: 'phone', params: { code: 'invalid-format' } });

export const contactSchema = z.strictObject({
  name: text(50),
  phone: phoneSchema,
  email: z.email().max(200).optional(),
});

export const TITLE_AT_MOST = 100;
export const DESCRIPTION_AT_MOST = 5_000;
export const EXPECTATION_AT_MOST = 2_000;
export const CONSENT_AT_MOST = 200;
export const ATTACHMENTS_AT_MOST = 10;

export const attachmentIdsSchema = z.array(z.uuid()).max(ATTACHMENTS_AT_MOST);

/** A request as it is filed: the contract's names, shared by the form, the action and the API. */
export const filingSchema = z.strictObject({
  title: text(TITLE_AT_MOST),
  description: text(DESCRIPTION_AT_MOST),
  categoryCode: text(20).optional(),
  expectation: short(EXPECTATION_AT_MOST).optional(),
  enterpriseUscc: text(40).optional(),
  contact: contactSchema,
  areaCode: text(20).optional(),
  channel: z.enum(CHANNELS).exclude(['import']).optional(),
  /** 12345's own number, where the request came from there */
  ticketNumber: text(60).optional(),
  urgent: z.boolean().optional(),
  confidential: z.boolean().optional(),
  /** how the company agreed to have staff file for it */
  consent: text(CONSENT_AT_MOST).optional(),
  attachmentIds: attachmentIdsSchema.optional(),
});

export type FilingInput = z.infer<typeof filingSchema>;
