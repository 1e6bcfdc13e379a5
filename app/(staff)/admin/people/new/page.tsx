import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ActionForm } from '#components/ui/action-form.tsx';
import { FormText } from '#components/ui/form-fields.tsx';
import { PageHeader } from '#components/ui/page-header.tsx';
import { requirePermission } from '#lib/platform/require-permission.ts';
import { addStaff } from '../actions.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('staff.people'))('addTitle') };
}

export default async function NewPersonPage() {
  await requirePermission('people:manage');
  const t = await getTranslations('staff.people');
  return (
    <>
      <PageHeader title={t('addTitle')} lead={t('addLead')} />
      <ActionForm action={addStaff} submit={t('save')}>
        <FormText name="login" label={t('login')} hint={t('loginHint')} autoComplete="off" />
        <FormText name="name" label={t('name')} autoComplete="off" />
        <FormText name="nameEn" label={t('nameEn')} optional autoComplete="off" />
        <FormText name="officePhone" label={t('officePhone')} type="tel" optional autoComplete="off" />
      </ActionForm>
    </>
  );
}
