import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { type NoticeRow, NoticeTable } from '#components/site/notice-table.tsx';
import { ActionForm } from '#components/ui/action-form.tsx';
import { ButtonLink } from '#components/ui/button-link.tsx';
import { FormCheckbox, FormTextarea } from '#components/ui/form-fields.tsx';
import { PageHeader } from '#components/ui/page-header.tsx';
import { sayDate } from '#lib/i18n/say-date.ts';
import { db } from '#lib/platform/db.ts';
import { requirePermission } from '#lib/platform/require-permission.ts';
import { countConsents, findNoticeDraft, listNotices } from '#lib/site/queries/privacy.ts';
import { NOTICE_AT_MOST } from '#lib/site/schema.ts';
import { saveDraftOfNotice } from './actions.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('privacy.admin'))('title') };
}

/** What was published and who agreed, and the version that is being written. */
export default async function PrivacyAdminPage() {
  const viewer = await requirePermission('texts:manage');
  const { districtId } = viewer;
  const [t, locale, notices, draft] = await Promise.all([
    getTranslations('privacy.admin'),
    getLocale(),
    listNotices(db, districtId),
    findNoticeDraft(db, viewer),
  ]);
  const rows = await Promise.all(
    notices.map(async (notice): Promise<NoticeRow> => {
      const { people, agreed } = await countConsents(db, districtId, notice.version);
      const from = sayDate(notice.effectiveOn, locale);
      return { version: notice.version, from, needsConsent: notice.needsConsent, people, agreed };
    }),
  );
  return (
    <div className="flex flex-col gap-10">
      <div>
        <PageHeader
          title={t('title')}
          lead={t('lead')}
          actions={<ButtonLink href="/admin/privacy/consents">{t('log')}</ButtonLink>}
        />
        <NoticeTable rows={rows} />
      </div>
      <section aria-labelledby="draft">
        <h2 id="draft" className="text-heading">
          {draft ? t('draftOf', { version: draft.version }) : t('newDraft')}
        </h2>
        <p className="mb-4 max-w-column text-ink-2">{t('draftLead')}</p>
        <ActionForm
          action={saveDraftOfNotice}
          submit={t('save')}
          hidden={{ revision: draft?.revision ?? 0 }}
          key={draft?.revision ?? 0}
        >
          <FormTextarea
            name="text"
            label={t('fields.text')}
            hint={t('fields.textHint')}
            defaultValue={draft?.text}
            max={NOTICE_AT_MOST}
            rows={16}
          />
          <FormTextarea
            name="textEn"
            label={t('fields.textEn')}
            defaultValue={draft?.textEn}
            max={NOTICE_AT_MOST}
            rows={16}
          />
          <FormTextarea
            name="changes"
            label={t('fields.changes')}
            hint={t('fields.changesHint')}
            defaultValue={draft?.changes}
            max={500}
            rows={3}
            optional
          />
          <FormTextarea
            name="changesEn"
            label={t('fields.changesEn')}
            defaultValue={draft?.changesEn}
            max={500}
            rows={3}
            optional
          />
          <FormCheckbox
            name="needsConsent"
            label={t('fields.needsConsent')}
            hint={t('fields.needsConsentHint')}
            defaultChecked={draft?.needsConsent ?? false}
          />
        </ActionForm>
        {draft && (
          <p className="mt-5">
            <ButtonLink href="/admin/privacy/publish">{t('toPublish')}</ButtonLink>
          </p>
        )}
      </section>
    </div>
  );
}
