'use server';

import { getTranslations } from 'next-intl/server';
import { z } from 'zod';
import type { FormState } from '#components/ui/form-state.ts';
import { listOwnCompanies } from '#lib/admission/queries/companies.ts';
import { acceptInvitation } from '#lib/admission/use-cases/accept-invitation.ts';
import { db } from '#lib/platform/db.ts';
import { requestAddress, viewerForAction } from '#lib/platform/session.ts';
import { ok } from '#lib/shared/result.ts';
import { requiredText } from '#lib/shared/text-schema.ts';
import { runForm } from '../../../forms/run-form.ts';

export async function joinCompany(_before: FormState, form: FormData): Promise<FormState> {
  const t = await getTranslations('admission.invitation');
  return runForm(form, {
    schema: z.object({ token: requiredText(100) }),
    viewer: viewerForAction('company'),
    save: async (viewer, { token }) => {
      const now = Temporal.Now.instant();
      const joined = await acceptInvitation(db, viewer, { token, address: await requestAddress() }, now);
      if (!joined.ok) return joined;
      const companies = await listOwnCompanies(db, viewer, now);
      return ok(companies.find((each) => each.id === joined.value.enterpriseId)?.name ?? '');
    },
    done: async (company) => ({ text: t('done', { company }), to: '/my/company' }),
  });
}
