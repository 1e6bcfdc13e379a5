import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ActionForm } from '#components/ui/action-form.tsx';
import { FormText } from '#components/ui/form-fields.tsx';
import { Notice } from '#components/ui/notice.tsx';
import { PageHeader } from '#components/ui/page-header.tsx';
import { findStoredSetting } from '#lib/organisation/queries.ts';
import { settingsOf } from '#lib/organisation/settings.ts';
import { db } from '#lib/platform/db.ts';
import { requirePermission } from '#lib/platform/require-permission.ts';
import { saveRetention } from './actions.ts';
import { PERIODS } from './periods.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('admin.retention'))('title') };
}

/** How long each kind of data is kept; before it is saved, what the next night would delete. */
export default async function RetentionPage() {
  const viewer = await requirePermission('retention:manage');
  const [t, stored] = await Promise.all([
    getTranslations('admin.retention'),
    findStoredSetting(db, viewer.districtId, 'retention'),
  ]);
  const { retention } = settingsOf([{ name: 'retention', value: stored.value }]);
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <Notice title={t('keptTitle')} className="mb-6 max-w-column">
        {t('kept')}
      </Notice>
      <ActionForm action={saveRetention} submit={t('save')} preview={t('preview')} hidden={{ version: stored.version }}>
        {PERIODS.map((period) => (
          <FormText
            key={period}
            name={period}
            inputMode="numeric"
            maxLength={4}
            label={t(`periods.${period}`)}
            hint={t(`hints.${period}`)}
            defaultValue={String(retention[period])}
          />
        ))}
      </ActionForm>
    </>
  );
}
