'use server';

import { getTranslations } from 'next-intl/server';
import type { FormState } from '#components/ui/form-state.ts';
import { erasureSchema, ownDataSchema } from '#lib/access/own-data-schema.ts';
import { correctOwnData } from '#lib/access/use-cases/correct-own-data.ts';
import { eraseOwnData } from '#lib/cases/use-cases/erase-own-data.ts';
import { db } from '#lib/platform/db.ts';
import { requestAddress, viewerForAction } from '#lib/platform/session.ts';
import { runForm } from '../../../forms/run-form.ts';

export async function correctData(_before: FormState, form: FormData): Promise<FormState> {
  const t = await getTranslations('ownData');
  return runForm(form, {
    schema: ownDataSchema,
    viewer: viewerForAction(),
    save: async (viewer, input) =>
      correctOwnData(db, viewer, { input, address: await requestAddress() }, Temporal.Now.instant()),
    done: async () => ({ text: t('saved'), to: '/account/data' }),
  });
}

export async function eraseData(_before: FormState, form: FormData): Promise<FormState> {
  const t = await getTranslations('ownData');
  return runForm(form, {
    schema: erasureSchema,
    viewer: viewerForAction('company'),
    save: async (viewer, input) =>
      eraseOwnData(db, viewer, { ...input, address: await requestAddress() }, Temporal.Now.instant()),
    done: async () => ({ text: t('erased'), to: '/' }),
  });
}
