import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { NoticeText } from '#components/site/notice-text.tsx';
import { ActionForm } from '#components/ui/action-form.tsx';
import { Breadcrumb } from '#components/ui/breadcrumb.tsx';
import { FormText } from '#components/ui/form-fields.tsx';
import { PageHeader } from '#components/ui/page-header.tsx';
import { db } from '#lib/platform/db.ts';
import { requirePermission } from '#lib/platform/require-permission.ts';
import { findNoticeDraft } from '#lib/site/queries/privacy.ts';
import { publishDraftOfNotice } from '../actions.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('privacy.admin'))('publishTitle') };
}

/** The draft as its readers will see it in both languages, and the act that makes it unchangeable. */
export default async function PublishPage() {
  const viewer = await requirePermission('texts:manage');
  const [t, draft] = await Promise.all([getTranslations('privacy.admin'), findNoticeDraft(db, viewer)]);
  if (!draft) return redirect('/admin/privacy');
  return (
    <div className="flex flex-col gap-8">
      <PageHeader
        above={<Breadcrumb crumbs={[{ label: t('title'), href: '/admin/privacy' }]} />}
        title={t('publishOf', { version: draft.version })}
        lead={t('publishLead')}
      />
      <ActionForm
        action={publishDraftOfNotice}
        submit={t('publish')}
        preview={t('preview')}
        hidden={{ revision: draft.revision }}
      >
        <FormText
          name="effectiveOn"
          type="date"
          label={t('fields.effectiveOn')}
          hint={t('fields.effectiveOnHint')}
          defaultValue={Temporal.Now.plainDateISO(viewer.district.timeZone).toString()}
        />
      </ActionForm>
      {(['zh-CN', 'en'] as const).map((language) => (
        <section key={language} lang={language} aria-label={t(`as.${language}`)} className="border-line border-t pt-4">
          <p className="mb-3 text-ink-3 text-small">{t(`as.${language}`)}</p>
          <NoticeText text={(language === 'en' ? draft.textEn : draft.text) || t('emptyText')} />
        </section>
      ))}
    </div>
  );
}
