import { getTranslations } from 'next-intl/server';
import type { FormState } from '#components/ui/form-state.ts';
import {
  qualificationNamedSchema,
  qualificationSchema,
  qualificationsCheckedSchema,
} from '#lib/enterprises/qualification-schema.ts';
import {
  checkQualifications,
  removeQualification,
  stateQualification,
  verifyQualification,
} from '#lib/enterprises/use-cases/keep-qualifications.ts';
import { db } from '#lib/platform/db.ts';
import { viewerForAction } from '#lib/platform/session.ts';
import { runForm } from '../forms/run-form.ts';

type Side = 'company' | 'staff';

/** The forms on qualifications are the same for the company and for staff; only who sends them and where they lead differ. */
export async function stateByForm(form: FormData, side: Side, to: string): Promise<FormState> {
  const t = await getTranslations('certificates.done');
  return runForm(form, {
    schema: qualificationSchema,
    viewer: viewerForAction(side),
    save: async (viewer, input) => stateQualification(db, viewer, input, Temporal.Now.instant()),
    done: async ({ changed }) => ({ text: t(changed ? 'saved' : 'unchanged'), to }),
  });
}

export async function removeByForm(form: FormData, side: Side, to: string): Promise<FormState> {
  const t = await getTranslations('certificates.done');
  return runForm(form, {
    schema: qualificationNamedSchema,
    viewer: viewerForAction(side),
    save: async (viewer, input) => removeQualification(db, viewer, input, Temporal.Now.instant()),
    done: async () => ({ text: t('removed'), to }),
  });
}

export async function verifyByForm(form: FormData, to: string): Promise<FormState> {
  const t = await getTranslations('certificates.done');
  return runForm(form, {
    schema: qualificationNamedSchema,
    viewer: viewerForAction('staff'),
    save: async (viewer, input) => verifyQualification(db, viewer, input, Temporal.Now.instant()),
    done: async () => ({ text: t('verified'), to }),
  });
}

export async function checkByForm(form: FormData, to: string): Promise<FormState> {
  const t = await getTranslations('certificates.done');
  return runForm(form, {
    schema: qualificationsCheckedSchema,
    viewer: viewerForAction('staff'),
    save: async (viewer, input) => checkQualifications(db, viewer, input, Temporal.Now.instant()),
    done: async (_, { complete }) => ({ text: t(complete ? 'complete' : 'incomplete'), to }),
  });
}
