import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ActionForm } from '#components/ui/action-form.tsx';
import { FormText } from '#components/ui/form-fields.tsx';
import { PageHeader } from '#components/ui/page-header.tsx';
import { findStoredSetting } from '#lib/organisation/queries.ts';
import { settingsOf } from '#lib/organisation/settings.ts';
import { db } from '#lib/platform/db.ts';
import { requirePermission } from '#lib/platform/require-permission.ts';
import { saveFooter } from './actions.ts';
import { FOOTER_SLOTS } from './slots.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('admin.footer'))('title') };
}

/** The slots of a government website's foot; what is left empty is not shown. */
export default async function FooterPage() {
  const viewer = await requirePermission('texts:manage');
  const [t, stored] = await Promise.all([
    getTranslations('admin.footer'),
    findStoredSetting(db, viewer.districtId, 'footer'),
  ]);
  const { footer } = settingsOf([{ name: 'footer', value: stored.value }]);
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <ActionForm action={saveFooter} submit={t('save')} preview={t('preview')} hidden={{ version: stored.version }}>
        {FOOTER_SLOTS.map((slot) => (
          <FormText
            key={slot}
            name={slot}
            label={t(`slots.${slot}`)}
            hint={t(`hints.${slot}`)}
            defaultValue={footer[slot]}
            optional
          />
        ))}
      </ActionForm>
    </>
  );
}
