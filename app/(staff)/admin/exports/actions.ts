'use server';

import { getTranslations } from 'next-intl/server';
import type { FormState } from '#components/ui/form-state.ts';
import { exportDecisionSchema } from '#lib/cases/export-schema.ts';
import { decideExport } from '#lib/cases/use-cases/decide-export.ts';
import { db } from '#lib/platform/db.ts';
import { viewerWithPermission } from '#lib/platform/require-permission.ts';
import { requestAddress } from '#lib/platform/session.ts';
import { runForm } from '../../../forms/run-form.ts';

export async function decide(_before: FormState, form: FormData): Promise<FormState> {
  const t = await getTranslations('exports');
  return runForm(form, {
    schema: exportDecisionSchema,
    viewer: viewerWithPermission('exports:approve'),
    save: async (viewer, input) =>
      decideExport(db, viewer, { ...input, address: await requestAddress() }, Temporal.Now.instant()),
    done: async () => ({ text: t('decided'), to: '/admin/exports' }),
  });
}
