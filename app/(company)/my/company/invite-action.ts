'use server';

import { headers } from 'next/headers';
import { getLocale, getTranslations } from 'next-intl/server';
import { z } from 'zod';
import type { InviteState } from '#components/admission/invite-form.tsx';
import { asMobile } from '#lib/access/contact-forms.ts';
import { COMPANY_ROLES } from '#lib/access/domain/roles.ts';
import { listOwnCompanies } from '#lib/admission/queries/companies.ts';
import { invite } from '#lib/admission/use-cases/invite.ts';
import { languageOf } from '#lib/notifications/queries/language-of.ts';
import { db } from '#lib/platform/db.ts';
import { openedOrigin } from '#lib/platform/opened-origin.ts';
import { requestAddress, viewerForAction } from '#lib/platform/session.ts';
import { shortText } from '#lib/shared/text-schema.ts';
import { wordRefusal } from '../../../commands/word-refusal.ts';
import { deliver } from '../../../forms/deliver.ts';
import { answerForm, readForm, refusedForm } from '../../../forms/read-form.ts';

const schema = z.object({
  enterpriseId: z.uuid(),
  role: z.enum(COMPANY_ROLES),
  phone: shortText(40)
    .transform((typed, context) => {
      const phone = asMobile(typed);
      if (!phone) context.addIssue({ code: 'custom', message: 'mobile', params: { code: 'mobile' } });
      return phone ?? z.NEVER;
    })
    .optional(),
});

/** Makes an invitation; the link is shown once, and sent where a telephone was given. */
export async function inviteMember(_before: InviteState, form: FormData): Promise<InviteState> {
  const signedIn = await viewerForAction('company');
  if (!signedIn.ok) return { ...(await refusedForm(form, signedIn, (each) => wordRefusal(each, null))), link: null };
  const viewer = signedIn.value;
  const read = await readForm(schema, form);
  if (!read.ok) return { ...answerForm(form, { errors: read.errors }), link: null };
  const { enterpriseId, role, phone = null } = read.input;
  const now = Temporal.Now.instant();
  const invited = await invite(db, viewer, { enterpriseId, role, phone, address: await requestAddress() }, now);
  if (!invited.ok) return { ...(await refusedForm(form, invited, (each) => wordRefusal(each, viewer))), link: null };
  const link = `${openedOrigin(await headers())}/invitation/${invited.value.token}`;
  if (phone) {
    const contact = { kind: 'phone', value: phone } as const;
    const otherwise = await getLocale();
    const locale = await languageOf(db, { districtId: viewer.districtId, contact, otherwise });
    const t = await getTranslations({ locale, namespace: 'admission.invitation' });
    const company = (await listOwnCompanies(db, viewer, now)).find((each) => each.id === enterpriseId)?.name ?? '';
    const text = t('sms', { company, link });
    await deliver(contact, { id: invited.value.id, subject: company, text }).catch(() => null);
  }
  return { ...answerForm(form, { errors: [] }), link };
}
