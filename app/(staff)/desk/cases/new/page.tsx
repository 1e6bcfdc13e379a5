import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { areaChoices } from '#components/desk/choices.ts';
import { CompanyPicker } from '#components/filing/company-picker.tsx';
import { ConsentField } from '#components/filing/consent-field.tsx';
import { FilingCheckbox, FilingSelect, FilingText, FilingTextarea } from '#components/filing/filing-fields.tsx';
import { FilingFiles } from '#components/filing/filing-files.tsx';
import { FilingForm } from '#components/filing/filing-form.tsx';
import { MatterChooser } from '#components/filing/matter-chooser.tsx';
import { OtherDrafts } from '#components/filing/other-drafts.tsx';
import { PasteBox } from '#components/filing/paste-box.tsx';
import { SimilarRequests } from '#components/filing/similar-requests.tsx';
import { Notice } from '#components/ui/notice.tsx';
import { PageHeader } from '#components/ui/page-header.tsx';
import { SubmitButton } from '#components/ui/submit-button.tsx';
import { DRAFT_FIELDS } from '#lib/cases/draft-form.ts';
import { DESCRIPTION_AT_MOST, EXPECTATION_AT_MOST } from '#lib/cases/filing-schema.ts';
import { listDrafts } from '#lib/cases/queries/drafts.ts';
import { findEnterpriseLine } from '#lib/enterprises/queries.ts';
import { sayDate } from '#lib/i18n/say-date.ts';
import { getDirectory } from '#lib/organisation/queries.ts';
import { db } from '#lib/platform/db.ts';
import { continueFiling, throwDraftAway } from '../../../../filing/actions.ts';
import { matterGroups } from '../../../../filing/matter-groups.ts';
import { type DraftSearch, openDraft } from '../../../../filing/open-draft.ts';
import { recogniseAction } from '../../../../filing/recognise-action.ts';
import { saveDraftAction } from '../../../../filing/save-draft-action.ts';
import { requireDesk } from '../../require-desk.ts';

type Search = DraftSearch & { found?: string | string[]; unknown?: string | string[]; reading?: string | string[] };

const CHANNELS = ['phone', 'service-centre', 'visit', '12345', 'email', 'mini-program'] as const;
const CONSENTS = ['phone', 'in-person', 'message', '12345'] as const;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('filing.desk'))('title') };
}

export default async function NewCasePage({ searchParams }: { searchParams: Promise<Search> }) {
  const viewer = await requireDesk();
  const search = await searchParams;
  const [t, locale, directory, draft] = await Promise.all([
    getTranslations('filing'),
    getLocale(),
    getDirectory(db, viewer.districtId),
    openDraft(viewer, search, {}),
  ]);
  const now = Temporal.Now.instant();
  const { timeZone } = viewer.district;
  const today = sayDate(now.toZonedDateTimeISO(timeZone).toPlainDate(), locale);
  const others = (await listDrafts(db, viewer)).filter((each) => each.id !== draft.id);
  const company = draft.form.enterpriseUscc ? await findEnterpriseLine(db, viewer, draft.form.enterpriseUscc) : null;
  const recognised = DRAFT_FIELDS.filter((field) =>
    String(search.found ?? '')
      .split('.')
      .includes(field),
  );
  // Each reading of a message fills the form anew; an answer to the form itself must not.
  const reading = String(search.reading ?? '');
  const marked = t('desk.recognised');
  const areas = areaChoices({ directory, locale, timeZone, now });
  return (
    <div className="flex max-w-column flex-col gap-6">
      <PageHeader title={t('desk.title')} lead={t('desk.lead')} />
      {draft.isNew && others.length > 0 && (
        <OtherDrafts
          drafts={others}
          formPath="/desk/cases/new"
          reader={{ locale, timeZone, now }}
          discard={throwDraftAway}
        />
      )}
      {draft.keepsNumber && <Notice>{t('keepsNumber', { number: draft.keepsNumber })}</Notice>}
      <PasteBox
        key={`paste-${reading}`}
        draftId={draft.id}
        action={recogniseAction}
        words={{ label: t('desk.paste'), hint: t('desk.pasteHint'), submit: t('desk.recognise') }}
      />
      {typeof search.found === 'string' && (
        <Notice tone={recognised.length > 0 ? 'ok' : 'info'}>
          {recognised.length > 0 ? t('desk.recognisedSome', { count: recognised.length }) : t('desk.recognisedNone')}
          {typeof search.unknown === 'string' && (
            <span className="block">{t('desk.unknownUscc', { uscc: search.unknown.slice(0, 18) })}</span>
          )}
        </Notice>
      )}
      <FilingForm
        key={reading}
        kind="staff"
        draftId={draft.id}
        initial={draft.form}
        initialErrors={draft.errors}
        recognised={recognised}
        save={saveDraftAction}
        action={continueFiling}
        words={{
          saving: t('save.saving'),
          saved: t.raw('save.saved'),
          offline: t('save.offline'),
          named: t.raw('save.named'),
        }}
        labels={{
          channel: t('desk.channel'),
          ticketNumber: t('desk.ticketNumber'),
          enterpriseUscc: t('desk.company'),
          title: t('desk.titleField'),
          description: t('desk.description'),
          expectation: t('desk.expectation'),
          consent: t('desk.consent'),
          contactName: t('fields.contactName'),
          contactPhone: t('fields.contactPhone'),
          contactEmail: t('fields.contactEmail'),
        }}
        submit={<SubmitButton>{t('desk.submit')}</SubmitButton>}
      >
        <p className="text-ink-2">{t('classified')}</p>
        <div className="group grid gap-4 beside:grid-cols-2">
          <FilingSelect
            name="channel"
            label={t('desk.channel')}
            marked={marked}
            options={CHANNELS.map((channel) => ({ value: channel, label: t(`channels.${channel}`) }))}
          />
          <div className="hidden group-has-[option[value='12345']:checked]:block">
            <FilingText name="ticketNumber" label={t('desk.ticketNumber')} marked={marked} autoComplete="off" />
          </div>
        </div>
        <CompanyPicker
          label={t('desk.company')}
          hint={t('desk.companyHint')}
          searching={t('desk.companyFind')}
          marked={marked}
          initial={company && { value: company.uscc, label: company.name, detail: company.uscc }}
        />
        <div className="flex flex-col gap-3">
          <FilingText
            name="title"
            label={t('desk.titleField')}
            hint={t('desk.titleHint')}
            marked={marked}
            autoComplete="off"
          />
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
          <SimilarRequests
            casesPath="/desk/cases"
            words={{ title: t('desk.similarTitle'), text: t('desk.similarText') }}
          />
        </div>
        <FilingTextarea name="description" label={t('desk.description')} max={DESCRIPTION_AT_MOST} />
        <FilingTextarea
          name="expectation"
          label={t('desk.expectation')}
          marked={marked}
          max={EXPECTATION_AT_MOST}
          rows={2}
          optional
        />
        <fieldset className="flex flex-col gap-4 border-line border-t pt-4">
          <legend className="float-left font-semibold text-heading">{t('desk.contact')}</legend>
          <div className="grid gap-4 beside:grid-cols-3">
            <FilingText name="contactName" label={t('fields.contactName')} marked={marked} autoComplete="off" />
            <FilingText
              name="contactPhone"
              label={t('fields.contactPhone')}
              type="tel"
              marked={marked}
              autoComplete="off"
            />
            <FilingText
              name="contactEmail"
              label={t('fields.contactEmail')}
              type="email"
              marked={marked}
              autoComplete="off"
              optional
            />
          </div>
        </fieldset>
        <ConsentField
          label={t('desk.consent')}
          hint={t('desk.consentHint')}
          quick={CONSENTS.map((how) => t(`desk.consentQuick.${how}`, { date: today }))}
        />
        <FilingSelect name="areaCode" label={t('desk.area')} hint={t('desk.areaHint')} options={areas} optional />
        <FilingFiles
          draftId={draft.id}
          label={t('fields.attachments')}
          hint={t('fields.attachmentsHint')}
          needsScript={t('fields.attachmentsNeedScript')}
          files={draft.attachments}
        />
        <FilingCheckbox name="urgent" label={t('desk.urgent')} hint={t('desk.urgentHint')} />
        <FilingCheckbox name="confidential" label={t('desk.confidential')} hint={t('fields.confidentialHint')} />
      </FilingForm>
    </div>
  );
}
