'use server';

import { getTranslations } from 'next-intl/server';
import type { FormState } from '#components/ui/form-state.ts';
import { db } from '#lib/platform/db.ts';
import { viewerWithPermission } from '#lib/platform/require-permission.ts';
import { requestAddress } from '#lib/platform/session.ts';
import { complaintMessageSchema } from '#lib/site/schema.ts';
import { answerComplaint } from '#lib/site/use-cases/answer-complaint.ts';
import { runForm } from '../../../forms/run-form.ts';

export async function answer(_before: FormState, form: FormData): Promise<FormState> {
  return runForm(form, {
    schema: complaintMessageSchema,
    viewer: viewerWithPermission('complaints:answer'),
    save: async (viewer, input) =>
      answerComplaint(db, viewer, input, { now: Temporal.Now.instant(), address: await requestAddress() }),
    done: async () => ({ text: (await getTranslations('complaints.desk'))('answered'), to: '/desk/complaints' }),
  });
}
