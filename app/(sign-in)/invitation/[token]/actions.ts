'use server';

import { getTranslations } from 'next-intl/server';
import { z } from 'zod';
import type { FormState } from '#components/ui/form-state.ts';
import { chooseCompany } from '#lib/access/use-cases/choose-company.ts';
import { listOwnCompanies } from '#lib/admission/queries/companies.ts';
import { acceptInvitation } from '#lib/admission/use-cases/accept-invitation.ts';
import { db } from '#lib/platform/db.ts';
import { companyPersonForAction, requestAddress } from '#lib/platform/session.ts';
import { ok } from '#lib/shared/result.ts';
import { requiredText } from '#lib/shared/text-schema.ts';
import { runForm } from '../../../forms/run-form.ts';

export async function joinCompany(_before: FormState, form: FormData): Promise<FormState> {
  const t = await getTranslations('admission.invitation');
  return runForm(form, {
    schema: z.object({ token: requiredText(100) }),
    viewer: companyPersonForAction(),
    save: async (viewer, { token }) => {
      const now = Temporal.Now.instant();
      const joined = await acceptInvitation(db, viewer, { token, address: await requestAddress() }, now);
      if (!joined.ok) return joined;
      const { enterpriseId } = joined.value;
      const address = await requestAddress();
      if (viewer.companies.length > 0) await chooseCompany(db, viewer, { enterpriseId, address }, now);
      const role = 'member';
      const [company] = await listOwnCompanies(db, { ...viewer, memberships: [{ enterpriseId, role }] }, now);
      return ok(company?.name ?? '');
    },
    done: async (company) => ({ text: t('done', { company }), to: '/my/company' }),
  });
}
