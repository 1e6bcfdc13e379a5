import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ActionForm } from '#components/ui/action-form.tsx';
import { FormSelect, FormText } from '#components/ui/form-fields.tsx';
import { PageHeader } from '#components/ui/page-header.tsx';
import { findStoredSetting } from '#lib/organisation/queries.ts';
import { settingsOf } from '#lib/organisation/settings.ts';
import { db } from '#lib/platform/db.ts';
import { requirePermission } from '#lib/platform/require-permission.ts';
import { saveSending } from './actions.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('notices.sending'))('title') };
}

const HALF_HOURS = Array.from(
  { length: 48 },
  (_, half) => `${String(Math.floor(half / 2)).padStart(2, '0')}:${half % 2 === 0 ? '00' : '30'}`,
);

/** Quiet hours, and how long notices wait for one another. */
export default async function SendingPage() {
  const viewer = await requirePermission('organisation:manage');
  const [t, stored] = await Promise.all([
    getTranslations('notices.sending'),
    findStoredSetting(db, viewer.districtId, 'notices'),
  ]);
  const { notices } = settingsOf([{ name: 'notices', value: stored.value }]);
  const { gatherMinutes, quietFrom, quietUntil } = notices;
  const times = [...new Set([...HALF_HOURS, quietFrom, quietUntil])]
    .toSorted()
    .map((time) => ({ value: time, label: time }));
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <ActionForm action={saveSending} submit={t('save')} preview={t('preview')} hidden={{ version: stored.version }}>
        <FormText
          name="gatherMinutes"
          inputMode="numeric"
          maxLength={3}
          label={t('gatherMinutes')}
          hint={t('gatherHint')}
          defaultValue={String(gatherMinutes)}
        />
        <FormSelect
          name="quietFrom"
          label={t('quietFrom')}
          hint={t('quietHint')}
          options={times}
          emptyLabel={null}
          defaultValue={quietFrom}
        />
        <FormSelect
          name="quietUntil"
          label={t('quietUntil')}
          options={times}
          emptyLabel={null}
          defaultValue={quietUntil}
        />
        {(['closesFirstDays', 'closesLastDays'] as const).map((field) => (
          <FormText
            key={field}
            name={field}
            inputMode="numeric"
            maxLength={2}
            label={t(field)}
            hint={t(`${field}Hint`)}
            defaultValue={String(notices[field])}
          />
        ))}
      </ActionForm>
    </>
  );
}
