'use server';

import { getTranslations } from 'next-intl/server';
import type { FormState } from '#components/ui/form-state.ts';
import { exportAskSchema } from '#lib/cases/export-schema.ts';
import { askExport } from '#lib/cases/use-cases/ask-export.ts';
import { db } from '#lib/platform/db.ts';
import { viewerWithPermission } from '#lib/platform/require-permission.ts';
import { requestAddress } from '#lib/platform/session.ts';
import { runForm } from '../../../forms/run-form.ts';

export async function askForExport(_before: FormState, form: FormData): Promise<FormState> {
  const t = await getTranslations('exports');
  return runForm(form, {
    schema: exportAskSchema,
    viewer: viewerWithPermission('exports:ask'),
    save: async (viewer, input) => {
      const asking = { ...input, timeZone: viewer.district.timeZone, address: await requestAddress() };
      return askExport(db, viewer, asking, Temporal.Now.instant());
    },
    done: async (_, { query }) => ({ text: t('asked'), to: query ? `/desk/exports?${query}` : '/desk/exports' }),
  });
}
