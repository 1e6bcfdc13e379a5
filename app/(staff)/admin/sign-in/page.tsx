import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ActionForm } from '#components/ui/action-form.tsx';
import { FormRadios } from '#components/ui/form-fields.tsx';
import { PageHeader } from '#components/ui/page-header.tsx';
import { findStoredSetting } from '#lib/organisation/queries.ts';
import { settingsOf } from '#lib/organisation/settings.ts';
import { db } from '#lib/platform/db.ts';
import { requirePermission } from '#lib/platform/require-permission.ts';
import { saveSignIn } from './actions.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('staff.signIn'))('title') };
}

/** Whether administrators need the second step: only a demonstration can do without. */
export default async function SignInRulesPage() {
  const viewer = await requirePermission('rights:grant');
  const [t, stored] = await Promise.all([
    getTranslations('staff.signIn'),
    findStoredSetting(db, viewer.districtId, 'signIn'),
  ]);
  const { secondFactor } = settingsOf([{ name: 'signIn', value: stored.value }]).signIn;
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
      </ActionForm>
    </>
  );
}
