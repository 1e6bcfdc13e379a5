import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ActionForm } from '#components/ui/action-form.tsx';
import { FormRadios, FormText } from '#components/ui/form-fields.tsx';
import { PageHeader } from '#components/ui/page-header.tsx';
import { findStoredSetting } from '#lib/organisation/queries.ts';
import { settingsOf } from '#lib/organisation/settings.ts';
import { db } from '#lib/platform/db.ts';
import { requirePermission } from '#lib/platform/require-permission.ts';
import { saveSignIn } from './actions.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('staff.signIn'))('title') };
}

/** Whether administrators need the second step, which only a demonstration can do without, and what counts as one elsewhere. */
export default async function SignInRulesPage() {
  const viewer = await requirePermission('rights:grant');
  const [t, stored] = await Promise.all([
    getTranslations('staff.signIn'),
    findStoredSetting(db, viewer.districtId, 'signIn'),
  ]);
  const { secondFactor, twoStepAcr, twoStepAmr } = settingsOf([{ name: 'signIn', value: stored.value }]).signIn;
  const choices = (['required', 'optional'] as const).map((value) => ({
    value,
    label: t(value),
    hint: t(`${value}Hint`),
  }));
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <ActionForm action={saveSignIn} submit={t('save')} preview={t('preview')} hidden={{ version: stored.version }}>
        <FormRadios name="secondFactor" label={t('choice')} options={choices} defaultValue={secondFactor} />
        <FormText
          name="twoStepAcr"
          label={t('acr')}
          hint={t('acrHint')}
          defaultValue={twoStepAcr.join(' ')}
          maxLength={2000}
          optional
        />
        <FormText
          name="twoStepAmr"
          label={t('amr')}
          hint={t('amrHint')}
          defaultValue={twoStepAmr.join(' ')}
          maxLength={700}
          optional
        />
      </ActionForm>
    </>
  );
}
