'use server';

import { getTranslations } from 'next-intl/server';
import type { FormState } from '#components/ui/form-state.ts';
import { db } from '#lib/platform/db.ts';
import { viewerForAction } from '#lib/platform/session.ts';
import { receiptSchema } from '#lib/service-packages/schema.ts';
import { receivePackage } from '#lib/service-packages/use-cases/act-on-package.ts';
import { runForm } from '../../../forms/run-form.ts';

/** Signs for the package of one's own company. */
export async function receiveOwnPackage(_before: FormState, form: FormData): Promise<FormState> {
  const t = await getTranslations('ownPackage');
  return runForm(form, {
    schema: receiptSchema,
    viewer: viewerForAction('company'),
    save: async (viewer, input) =>
      receivePackage(db, viewer, input, { now: Temporal.Now.instant(), timeZone: viewer.district.timeZone }),
    done: async () => ({ text: t('received'), to: '/my/package' }),
  });
}
