'use server';

import { getTranslations } from 'next-intl/server';
import type { FormState } from '#components/ui/form-state.ts';
import { checkUscc } from '#lib/enterprises/domain/uscc.ts';
import { db } from '#lib/platform/db.ts';
import { viewerWithPermission } from '#lib/platform/require-permission.ts';
import { viewerForAction } from '#lib/platform/session.ts';
import { handOverSchema, packageActSchema, packageDraftSchema } from '#lib/service-packages/schema.ts';
import { actOnPackage, handOverPackage } from '#lib/service-packages/use-cases/act-on-package.ts';
import { composePackage } from '#lib/service-packages/use-cases/compose-package.ts';
import { runForm } from '../../../forms/run-form.ts';

/** The company's package, from its top: the form stood far below. */
const pageOf = (form: FormData): string => {
  const { code, problem } = checkUscc(String(form.get('uscc') ?? ''));
  return problem === 'length' || problem === 'alphabet' ? '/desk/packages' : `/desk/enterprises/${code}/package#top`;
};

/** Writes a draft, and submits it unless the other button was pressed. */
export async function composeCompanyPackage(_before: FormState, form: FormData): Promise<FormState> {
  const t = await getTranslations('packages.compose');
  if (form.has('asDraft')) form.set('next', 'draft');
  return runForm(form, {
    schema: packageDraftSchema,
    viewer: viewerWithPermission('packages:compose'),
    save: async (viewer, input) =>
      composePackage(db, viewer, input, { now: Temporal.Now.instant(), timeZone: viewer.district.timeZone }),
    done: async ({ number }, { next }) => ({
      text: t(next === 'submit' ? 'submitted' : 'saved', { number }),
      to: pageOf(form),
    }),
  });
}

/** Approves, returns or discards a version. */
export async function actOnCompanyPackage(_before: FormState, form: FormData): Promise<FormState> {
  const t = await getTranslations('packages.next.done');
  return runForm(form, {
    schema: packageActSchema,
    viewer: viewerForAction('staff'),
    save: async (viewer, input) =>
      actOnPackage(db, viewer, input, { now: Temporal.Now.instant(), timeZone: viewer.district.timeZone }),
    done: async ({ status }) => ({ text: t(status as 'draft'), to: pageOf(form) }),
  });
}

/** Records that a version was handed over. */
export async function handOverCompanyPackage(_before: FormState, form: FormData): Promise<FormState> {
  const t = await getTranslations('packages.next.done');
  return runForm(form, {
    schema: handOverSchema,
    viewer: viewerWithPermission('packages:compose'),
    save: async (viewer, input) =>
      handOverPackage(db, viewer, input, { now: Temporal.Now.instant(), timeZone: viewer.district.timeZone }),
    done: async () => ({ text: t('handed-over'), to: pageOf(form) }),
  });
}
