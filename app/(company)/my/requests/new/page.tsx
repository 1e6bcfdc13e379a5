import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { FilingCheckbox, FilingSelect, FilingText, FilingTextarea } from '#components/filing/filing-fields.tsx';
import { FilingFiles } from '#components/filing/filing-files.tsx';
import { FilingForm } from '#components/filing/filing-form.tsx';
import { MatterChooser } from '#components/filing/matter-chooser.tsx';
import { OtherDrafts } from '#components/filing/other-drafts.tsx';
import { SimilarRequests } from '#components/filing/similar-requests.tsx';
import { Notice } from '#components/ui/notice.tsx';
import { PageHeader } from '#components/ui/page-header.tsx';
import { SubmitButton } from '#components/ui/submit-button.tsx';
import { writePhone } from '#lib/access/contact-forms.ts';
import { DESCRIPTION_AT_MOST, EXPECTATION_AT_MOST } from '#lib/cases/filing-schema.ts';
import { listDrafts } from '#lib/cases/queries/drafts.ts';
import { findFilingPerson } from '#lib/cases/queries/filing-person.ts';
import { getDirectory } from '#lib/organisation/queries.ts';
import { db } from '#lib/platform/db.ts';
import { requireViewer } from '#lib/platform/session.ts';
import { continueFiling, throwDraftAway } from '../../../../filing/actions.ts';
import { matterGroups } from '../../../../filing/matter-groups.ts';
import { type DraftSearch, openDraft } from '../../../../filing/open-draft.ts';
import { saveDraftAction } from '../../../../filing/save-draft-action.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('filing'))('title') };
}

export default async function NewRequestPage({ searchParams }: { searchParams: Promise<DraftSearch> }) {
  const viewer = await requireViewer('company');
  const [t, locale, directory, person] = await Promise.all([
    getTranslations('filing'),
    getLocale(),
    getDirectory(db, viewer.districtId),
    findFilingPerson(db, viewer),
  ]);
  const { name, phone, email } = person.contact;
  const draft = await openDraft(viewer, await searchParams, {
    contactName: name,
    contactPhone: phone && writePhone(phone),
    contactEmail: email,
  });
  const others = (await listDrafts(db, viewer)).filter((each) => each.id !== draft.id);
  const companies = person.companies.map((each) => ({
    value: each.uscc,
    label: locale === 'en' ? (each.nameEn ?? each.name) : each.name,
  }));
  const [only] = companies;
  return (
    <div className="max-w-column">
      <PageHeader title={t('title')} lead={t('lead')} />
      {draft.isNew && others.length > 0 && (
        <OtherDrafts
          drafts={others}
          formPath="/my/requests/new"
          reader={{ locale, timeZone: viewer.district.timeZone, now: Temporal.Now.instant() }}
          discard={throwDraftAway}
        />
      )}
      {draft.keepsNumber && <Notice className="mb-6">{t('keepsNumber', { number: draft.keepsNumber })}</Notice>}
      <p className="mb-6 text-ink-2">{t('classified')}</p>
      <FilingForm
        kind="company"
        draftId={draft.id}
        initial={draft.form}
        initialErrors={draft.errors}
        save={saveDraftAction}
        action={continueFiling}
        words={{
          saving: t('save.saving'),
          saved: t.raw('save.saved'),
          offline: t('save.offline'),
          named: t.raw('save.named'),
        }}
        labels={{
          title: t('fields.title'),
          description: t('fields.description'),
          expectation: t('fields.expectation'),
          contactName: t('fields.contactName'),
          contactPhone: t('fields.contactPhone'),
          contactEmail: t('fields.contactEmail'),
        }}
        submit={<SubmitButton>{t('continue')}</SubmitButton>}
      >
        {companies.length > 1 && (
          <FilingSelect
            name="enterpriseUscc"
            label={t('fields.enterpriseUscc')}
            options={companies}
            emptyLabel={null}
          />
        )}
        {companies.length === 1 && only && (
          <p className="text-ink-2">
            {t('for', { company: only.label })}
            {/* Whoever acts for another company by the time it is sent files it for none. */}
            {viewer.companies.length > 1 && <input type="hidden" name="enterpriseUscc" value={only.value} />}
          </p>
        )}
        <div className="flex flex-col gap-3">
          <FilingText name="title" label={t('fields.title')} hint={t('fields.titleHint')} autoComplete="off" />
          <MatterChooser
            groups={matterGroups(directory, locale)}
            words={{
              suggested: t('matter.suggested'),
              none: t('matter.none'),
              chooseOneself: t('matter.chooseOneself'),
              matter: t('fields.matter'),
              byOffice: t('matter.byOffice'),
            }}
          />
          <SimilarRequests casesPath="/my/requests" words={{ title: t('similar.title'), text: t('similar.text') }} />
        </div>
        <FilingTextarea
          name="description"
          label={t('fields.description')}
          hint={t('fields.descriptionHint')}
          max={DESCRIPTION_AT_MOST}
        />
        <FilingTextarea
          name="expectation"
          label={t('fields.expectation')}
          max={EXPECTATION_AT_MOST}
          rows={3}
          optional
        />
        <FilingFiles
          draftId={draft.id}
          label={t('fields.attachments')}
          hint={t('fields.attachmentsHint')}
          needsScript={t('fields.attachmentsNeedScript')}
          files={draft.attachments}
        />
        <fieldset className="flex flex-col gap-4 border-line border-t pt-5">
          <legend className="float-left font-semibold text-heading">{t('fields.contact')}</legend>
          <p className="text-ink-2 text-small">{t('fields.contactHint')}</p>
          <FilingText name="contactName" label={t('fields.contactName')} autoComplete="name" />
          <FilingText
            name="contactPhone"
            label={t('fields.contactPhone')}
            type="tel"
            autoComplete="tel"
            inputMode="tel"
          />
          <FilingText name="contactEmail" label={t('fields.contactEmail')} type="email" autoComplete="email" optional />
        </fieldset>
        <FilingCheckbox name="confidential" label={t('fields.confidential')} hint={t('fields.confidentialHint')} />
      </FilingForm>
      {!draft.isNew && !draft.keepsNumber && (
        <form action={throwDraftAway} className="mt-6 border-line border-t pt-4">
          <input type="hidden" name="draft" value={draft.id} />
          <SubmitButton kind="quiet" className="-ml-4">
            {t('drafts.discardThis')}
          </SubmitButton>
        </form>
      )}
    </div>
  );
}
