'use server';

import { getTranslations } from 'next-intl/server';
import { z } from 'zod';
import type { FormState } from '#components/ui/form-state.ts';
import { safeReturnPath } from '#lib/access/domain/return-path.ts';
import { chooseCompany } from '#lib/access/use-cases/choose-company.ts';
import { db } from '#lib/platform/db.ts';
import { companyPersonForAction, requestAddress } from '#lib/platform/session.ts';
import { runForm } from '../../../forms/run-form.ts';

const schema = z.object({ enterpriseId: z.uuid(), next: z.string().max(500).optional() });

/** Says for which of several companies one acts from now on in this session, and goes on to where one was. */
export async function actFor(_before: FormState, form: FormData): Promise<FormState> {
  return runForm(form, {
    schema,
    viewer: companyPersonForAction(),
    save: async (viewer, { enterpriseId }) =>
      chooseCompany(db, viewer, { enterpriseId, address: await requestAddress() }, Temporal.Now.instant()),
    done: async (_value, { next }) => ({
      text: (await getTranslations('access.actingFor'))('done'),
      to: safeReturnPath(next) ?? '/my',
    }),
  });
}
