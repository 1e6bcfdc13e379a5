'use server';

import { getTranslations } from 'next-intl/server';
import type { FormState } from '#components/ui/form-state.ts';
import { db } from '#lib/platform/db.ts';
import { viewerForAction } from '#lib/platform/session.ts';
import { applicationStepSchema, beginApplicationSchema } from '#lib/policies/application-schema.ts';
import { beginApplication } from '#lib/policies/use-cases/begin-application.ts';
import { stepApplication } from '#lib/policies/use-cases/step-application.ts';
import { runForm } from '../../../forms/run-form.ts';

const APPLICATIONS = '/my/policies/applications';

/** One's company wants a policy. */
export async function beginOwnApplication(_before: FormState, form: FormData): Promise<FormState> {
  return runForm(form, {
    schema: beginApplicationSchema.omit({ enterpriseId: true }),
    viewer: viewerForAction('company'),
    save: async (viewer, order) =>
      beginApplication(db, viewer, order, { now: Temporal.Now.instant(), timeZone: viewer.district.timeZone }),
    done: async () => ({ text: (await getTranslations('applications'))('begun'), to: APPLICATIONS }),
  });
}

/** How far one's company is with an application. */
export async function stepOwnApplication(_before: FormState, form: FormData): Promise<FormState> {
  return runForm(form, {
    schema: applicationStepSchema,
    viewer: viewerForAction('company'),
    save: async (viewer, order) =>
      stepApplication(db, viewer, order, { now: Temporal.Now.instant(), timeZone: viewer.district.timeZone }),
    done: async (_, { step }) => {
      const t = await getTranslations('applications');
      return { text: t('saved', { step: t(`steps.${step}`) }), to: APPLICATIONS };
    },
  });
}
