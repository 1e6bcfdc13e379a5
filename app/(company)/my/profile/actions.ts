'use server';

import { getTranslations } from 'next-intl/server';
import type { FormState } from '#components/ui/form-state.ts';
import { saveProfile } from '#lib/enterprises/use-cases/save-profile.ts';
import { db } from '#lib/platform/db.ts';
import { viewerForAction } from '#lib/platform/session.ts';
import { sectionPosted } from '../../../enterprises/read-section.ts';
import { runForm } from '../../../forms/run-form.ts';

/** One section of one's own company. */
export async function saveSection(_before: FormState, form: FormData): Promise<FormState> {
  const t = await getTranslations('profile.page');
  return runForm(form, {
    schema: sectionPosted(form).schema,
    viewer: viewerForAction('company'),
    save: async (viewer, input) => saveProfile(db, viewer, input, Temporal.Now.instant()),
    done: async ({ changed }) => ({ text: t('saved', { changed }), to: '/my/profile' }),
  });
}
