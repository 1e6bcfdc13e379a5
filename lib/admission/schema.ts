import { z } from 'zod';
import { asContact } from '#lib/access/contact-forms.ts';
import { checkUscc } from '#lib/enterprises/domain/uscc.ts';
import { requiredText, shortText } from '#lib/shared/text-schema.ts';

/** A mobile number or a mailbox, in its one form. */
export const contactSchema = requiredText(200).transform((typed, context) => {
  const contact = asContact(typed);
  if (contact) return contact;
  context.addIssue({ code: 'custom', message: 'contact', params: { code: typed.includes('@') ? 'email' : 'mobile' } });
  return z.NEVER;
});

export const askCodeSchema = z.object({ contact: contactSchema });
export const typeCodeSchema = z.object({ code: requiredText(20) });

/**
 * A credit code with what its check found. What cannot be a code at all is refused; a failed check digit is refused until the person
 * says that the licence has it so (`insist`), because some codes in real use fail (domain reference 6.1).
 */
const companyFields = {
  uscc: shortText(40).optional(),
  companyName: shortText(100).optional(),
  insist: z.boolean().optional(),
};

export type CompanyNamed = {
  readonly uscc: string;
  readonly name: string;
  readonly usccProblem: 'check-digit' | 'organisation-check-digit' | null;
};

type TypedCompany = { uscc?: string | undefined; companyName?: string | undefined; insist?: boolean | undefined };

function companyOf(typed: TypedCompany, context: z.core.$RefinementCtx): CompanyNamed | null {
  const say = (path: string, code: string, params = {}) =>
    context.addIssue({ code: 'custom', message: code, path: [path], params: { code, ...params } });
  const name = typed.companyName ?? '';
  if (name === '') say('companyName', 'required');
  if (!typed.uscc) {
    say('uscc', 'required');
    return null;
  }
  const { code, problem } = checkUscc(typed.uscc.normalize('NFKC').replaceAll(/\s/g, ''));
  if (problem === 'length') say('uscc', 'usccLength', { length: [...code].length });
  else if (problem === 'alphabet') say('uscc', 'usccAlphabet');
  else if (problem && !typed.insist) say('uscc', 'usccCheckDigit');
  if (problem === 'length' || problem === 'alphabet' || (problem && !typed.insist) || name === '') return null;
  return { uscc: code, name, usccProblem: problem };
}

export const registrationSchema = z
  .object({
    name: requiredText(50),
    standing: z.enum(['company', 'founder']),
    password: z.string().max(200).optional(),
    /** the version of the privacy notice that was shown and agreed to */
    agreedNotice: z.coerce.number().int().min(1).optional(),
    ...companyFields,
  })
  .transform((typed, context) => {
    const company = typed.standing === 'company' ? companyOf(typed, context) : null;
    const { name, password, agreedNotice = null } = typed;
    return { name, password: password || null, agreedNotice, company };
  });

export type Registration = z.output<typeof registrationSchema>;

export const claimSchema = z.object(companyFields).transform((typed, context) => companyOf(typed, context) ?? z.NEVER);
