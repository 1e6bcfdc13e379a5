import { z } from 'zod';
import { requiredText, shortText } from '#lib/shared/text-schema.ts';
import { asEmail, asPhone } from './contact-forms.ts';

/** In their one form; what is no number or address is told beside the field. */
const phone = shortText(40).refine((text) => text === '' || asPhone(text) !== null, { params: { code: 'invalid' } });
const email = shortText(200).refine((text) => text === '' || z.email().safeParse(asEmail(text)).success, {
  params: { code: 'invalid' },
});

export const ownDataSchema = z.strictObject({
  name: requiredText(60),
  nameEn: shortText(80).optional(),
  phone: phone.optional(),
  email: email.optional(),
  officePhone: shortText(40).optional(),
});

export type OwnDataCorrection = z.output<typeof ownDataSchema>;

/** Nobody erases an account by a slip: the login is typed, and the password where there is one. */
export const erasureSchema = z.strictObject({ login: requiredText(100), password: z.string().max(1000).optional() });
