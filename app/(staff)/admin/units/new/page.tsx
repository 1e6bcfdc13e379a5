import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { UnitFields } from '#components/admin/staff/unit-fields.tsx';
import { ActionForm } from '#components/ui/action-form.tsx';
import { Breadcrumb } from '#components/ui/breadcrumb.tsx';
import { FormSelect, FormText } from '#components/ui/form-fields.tsx';
import { PageHeader } from '#components/ui/page-header.tsx';
import { NEW_UNIT_KINDS } from '#lib/organisation/domain/unit-tree.ts';
import { listStoredUnits } from '#lib/organisation/queries.ts';
import { db } from '#lib/platform/db.ts';
import { requirePermission } from '#lib/platform/require-permission.ts';
import { createUnit } from '../actions.ts';
import { parentOptions } from '../parent-options.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('staff.units'))('addTitle') };
}

export default async function NewUnitPage() {
  const viewer = await requirePermission('organisation:manage');
  const [t, locale, units] = await Promise.all([
    getTranslations('staff.units'),
    getLocale(),
    listStoredUnits(db, viewer),
  ]);
  return (
    <>
      <Breadcrumb crumbs={[{ label: t('title'), href: '/admin/units' }]} />
      <PageHeader title={t('addTitle')} lead={t('addLead')} />
      <ActionForm action={createUnit} submit={t('save')}>
        <FormText name="code" label={t('code')} hint={t('codeHint')} autoComplete="off" />
        <FormSelect
          name="kind"
          label={t('kind')}
          options={NEW_UNIT_KINDS.map((value) => ({ value, label: t(`kinds.${value}`) }))}
        />
        <UnitFields parents={parentOptions(units, locale)} />
      </ActionForm>
    </>
  );
}
