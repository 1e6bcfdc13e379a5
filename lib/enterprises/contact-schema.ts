import { z } from 'zod';
import { asMobile } from '#lib/access/contact-forms.ts';
import { requiredText, shortText } from '#lib/shared/text-schema.ts';

const mobile = shortText(40).transform((typed, context) => {
  const phone = asMobile(typed);
  if (phone === null) context.addIssue({ code: 'custom', params: { code: 'mobile' } });
  return phone ?? typed;
});

const details = {
  enterpriseId: z.uuid(),
  name: requiredText(50),
  position: shortText(50).optional(),
  email: z.email().max(200).optional(),
  isAuthorised: z.boolean().default(false),
  isPrimary: z.boolean().default(false),
};

/** A contact as it is entered. */
export const newContactSchema = z.object({ ...details, phone: mobile });

/** A contact as it is changed: telephone and mail stay where none is typed, for nobody sees them in full. */
export const contactChangeSchema = z.object({ ...details, contactId: z.uuid(), phone: mobile.optional() });

export const contactNamedSchema = z.object({ enterpriseId: z.uuid(), contactId: z.uuid() });

export type NewContact = z.output<typeof newContactSchema>;
export type ContactChange = z.output<typeof contactChangeSchema>;
export type ContactNamed = z.output<typeof contactNamedSchema>;
