import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { AccentSample } from '#components/site/accent-sample.tsx';
import { ActionForm } from '#components/ui/action-form.tsx';
import { FormRadios, FormText } from '#components/ui/form-fields.tsx';
import { PageHeader } from '#components/ui/page-header.tsx';
import { type Locale, locales } from '#lib/i18n/locale.ts';
import { messagesOf } from '#lib/i18n/messages.ts';
import { nameIn } from '#lib/organisation/directory.ts';
import { ACCENTS } from '#lib/organisation/domain/accents.ts';
import { findStoredSetting } from '#lib/organisation/queries.ts';
import { settingsOf } from '#lib/organisation/settings.ts';
import { db } from '#lib/platform/db.ts';
import { requirePermission } from '#lib/platform/require-permission.ts';
import { saveAppearance } from './actions.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('admin.appearance'))('title') };
}

/** What the portal of this district is called, its colour and the language that comes first. */
export default async function AppearancePage() {
  const viewer = await requirePermission('organisation:manage');
  const [t, stored] = await Promise.all([
    getTranslations('admin.appearance'),
    findStoredSetting(db, viewer.districtId, 'appearance'),
  ]);
  const { appearance } = settingsOf([{ name: 'appearance', value: stored.value }]);
  const unnamed = (locale: Locale): string =>
    messagesOf(locale).common.portalOf.replace('{district}', nameIn(locale, viewer.district));
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <ActionForm
        action={saveAppearance}
        submit={t('save')}
        preview={t('preview')}
        hidden={{ version: stored.version }}
      >
        <FormText
          name="portalName"
          label={t('fields.portalName')}
          hint={t('hints.portalName', { name: unnamed('zh-CN') })}
          maxLength={40}
          defaultValue={appearance.portalName}
          optional
        />
        <FormText
          name="portalNameEn"
          label={t('fields.portalNameEn')}
          hint={t('hints.portalNameEn', { name: unnamed('en') })}
          maxLength={60}
          defaultValue={appearance.portalNameEn}
          optional
        />
        <FormRadios
          name="accent"
          label={t('fields.accent')}
          hint={t('hints.accent')}
          defaultValue={appearance.accent}
          options={ACCENTS.map((accent) => ({
            value: accent,
            label: <AccentSample accent={accent} name={t(`accents.${accent}`)} button={t('sample')} />,
          }))}
        />
        <FormRadios
          name="firstLanguage"
          label={t('fields.firstLanguage')}
          hint={t('hints.firstLanguage')}
          defaultValue={appearance.firstLanguage}
          options={locales.map((locale) => ({ value: locale, label: t(`languages.${locale}`) }))}
        />
      </ActionForm>
    </>
  );
}
