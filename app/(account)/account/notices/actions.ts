'use server';

import { getTranslations } from 'next-intl/server';
import type { FormState } from '#components/ui/form-state.ts';
import { preferencesSchema } from '#lib/notifications/preferences-schema.ts';
import { chooseNotices } from '#lib/notifications/use-cases/choose-notices.ts';
import { db } from '#lib/platform/db.ts';
import { viewerForAction } from '#lib/platform/session.ts';
import { runForm } from '../../../forms/run-form.ts';

export async function choose(_before: FormState, form: FormData): Promise<FormState> {
  const t = await getTranslations('notices.preferences');
  return runForm(form, {
    schema: preferencesSchema,
    viewer: viewerForAction(),
    save: (viewer, input) => chooseNotices(db, viewer, input, Temporal.Now.instant()),
    done: async () => ({ text: t('saved'), to: '/account/notices' }),
  });
}
