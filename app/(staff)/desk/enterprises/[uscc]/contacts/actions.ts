'use server';

import { getTranslations } from 'next-intl/server';
import type { ContactState } from '#components/desk/case/show-contact.tsx';
import type { FormState } from '#components/ui/form-state.ts';
import { CONTACT_PURPOSES } from '#lib/cases/use-cases/read-contact.ts';
import { newContactSchema } from '#lib/enterprises/contact-schema.ts';
import { addContact } from '#lib/enterprises/use-cases/keep-contacts.ts';
import { readCompanyContact } from '#lib/enterprises/use-cases/read-company-contact.ts';
import { db } from '#lib/platform/db.ts';
import { requestAddress, viewerForAction } from '#lib/platform/session.ts';
import { isUuid } from '#lib/shared/is-uuid.ts';
import { wordRefusal } from '../../../../../commands/word-refusal.ts';
import { runForm } from '../../../../../forms/run-form.ts';
import { recordPathOf } from '../../record-path.ts';

/** Enters a contact of a company that does not keep its own yet. */
export async function addCompanyContact(_before: FormState, form: FormData): Promise<FormState> {
  const t = await getTranslations('contacts.done');
  return runForm(form, {
    schema: newContactSchema,
    viewer: viewerForAction('staff'),
    save: async (viewer, input) => addContact(db, viewer, input, Temporal.Now.instant()),
    done: async () => ({ text: t('saved'), to: `${recordPathOf(form)}/contacts` }),
  });
}

/** Shows a contact in full and writes down who read it and what for. */
export async function showCompanyContact(_before: ContactState, form: FormData): Promise<ContactState> {
  const signedIn = await viewerForAction('staff');
  if (!signedIn.ok) return { shown: [], error: await wordRefusal(signedIn.refusal, null) };
  const viewer = signedIn.value;
  const contactId = form.get('subject');
  if (!isUuid(contactId)) return { shown: [], error: await wordRefusal({ code: 'not-found' }, viewer) };
  const purpose = CONTACT_PURPOSES.find((each) => each === form.get('purpose')) ?? 'other';
  const asked = { contactId, purpose, address: await requestAddress() };
  const read = await readCompanyContact(db, viewer, asked, Temporal.Now.instant());
  if (!read.ok) return { shown: [], error: await wordRefusal(read.refusal, viewer) };
  const { phone, email } = read.value;
  return { shown: [phone, email].filter((each) => each !== null), error: null };
}
