'use server';

import { getLocale, getTranslations } from 'next-intl/server';
import { z } from 'zod';
import type { FormState } from '#components/ui/form-state.ts';
import { db } from '#lib/platform/db.ts';
import { viewerWithPermission } from '#lib/platform/require-permission.ts';
import { batchOrderSchema } from '#lib/service-packages/schema.ts';
import { askForBatch, cancelBatch } from '#lib/service-packages/use-cases/ask-for-batch.ts';
import { runForm } from '../../../../forms/run-form.ts';

const HERE = '/desk/packages/batches';

export async function askForBooklets(_before: FormState, form: FormData): Promise<FormState> {
  const [t, locale] = await Promise.all([getTranslations('batches'), getLocale()]);
  return runForm(form, {
    schema: batchOrderSchema,
    viewer: viewerWithPermission('packages:compose'),
    save: (viewer, order) => askForBatch(db, viewer, order, { now: Temporal.Now.instant(), locale }),
    done: async ({ id }) => ({ text: t('asked'), to: `${HERE}/${id}` }),
  });
}

export async function cancelBooklets(_before: FormState, form: FormData): Promise<FormState> {
  const t = await getTranslations('batches');
  return runForm(form, {
    schema: z.object({ id: z.uuid() }),
    viewer: viewerWithPermission('packages:compose'),
    save: (viewer, { id }) => cancelBatch(db, viewer, id, Temporal.Now.instant()),
    done: async (_, { id }) => ({ text: t('cancelled'), to: `${HERE}/${id}` }),
  });
}
