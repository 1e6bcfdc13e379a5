'use server';

import { getTranslations } from 'next-intl/server';
import type { FormState } from '#components/ui/form-state.ts';
import { contactChangeSchema, contactNamedSchema, newContactSchema } from '#lib/enterprises/contact-schema.ts';
import { addContact, changeContact, removeContact } from '#lib/enterprises/use-cases/keep-contacts.ts';
import { db } from '#lib/platform/db.ts';
import { viewerForAction } from '#lib/platform/session.ts';
import { runForm } from '../../../forms/run-form.ts';

const HERE = '/my/contacts';

export async function addOwnContact(_before: FormState, form: FormData): Promise<FormState> {
  const t = await getTranslations('contacts.done');
  return runForm(form, {
    schema: newContactSchema,
    viewer: viewerForAction('company'),
    save: async (viewer, input) => addContact(db, viewer, input, Temporal.Now.instant()),
    done: async () => ({ text: t('saved'), to: HERE }),
  });
}

export async function changeOwnContact(_before: FormState, form: FormData): Promise<FormState> {
  const t = await getTranslations('contacts.done');
  return runForm(form, {
    schema: contactChangeSchema,
    viewer: viewerForAction('company'),
    save: async (viewer, input) => changeContact(db, viewer, input, Temporal.Now.instant()),
    done: async () => ({ text: t('saved'), to: HERE }),
  });
}

export async function removeOwnContact(_before: FormState, form: FormData): Promise<FormState> {
  const t = await getTranslations('contacts.done');
  return runForm(form, {
    schema: contactNamedSchema,
    viewer: viewerForAction('company'),
    save: async (viewer, input) => removeContact(db, viewer, input, Temporal.Now.instant()),
    done: async () => ({ text: t('removed'), to: HERE }),
  });
}
