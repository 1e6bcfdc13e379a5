import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { type FilingAnswer, FilingAnswers } from '#components/filing/filing-answers.tsx';
import { SendFiling } from '#components/filing/send-filing.tsx';
import { AgreeBox } from '#components/site/agree-box.tsx';
import { Breadcrumb } from '#components/ui/breadcrumb.tsx';
import { fileSize } from '#components/ui/file-size.ts';
import { PageHeader } from '#components/ui/page-header.tsx';
import { SubmitButton } from '#components/ui/submit-button.tsx';
import { checkFiling } from '#lib/cases/check-filing.ts';
import { type Draft, findDraft } from '#lib/cases/queries/drafts.ts';
import { findFilingPerson } from '#lib/cases/queries/filing-person.ts';
import { nameIn } from '#lib/organisation/directory.ts';
import { getDirectory } from '#lib/organisation/queries.ts';
import { db } from '#lib/platform/db.ts';
import { requireViewer } from '#lib/platform/session.ts';
import { uuidIn } from '#lib/shared/is-uuid.ts';
import { fileCheckedDraft } from '../../../../../filing/actions.ts';
import { noticeToAgree } from '../../../../../filing/agreed-notice.ts';
import type { DraftSearch } from '../../../../../filing/open-draft.ts';
import { draftPath, filedPath, filingPath } from '../../../../../filing/paths.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('filing.check'))('title') };
}

export default async function CheckPage({ searchParams }: { searchParams: Promise<DraftSearch> }) {
  const viewer = await requireViewer('company');
  const id = uuidIn((await searchParams).draft);
  const draft = id ? await findDraft(db, viewer, id) : null;
  if (!draft) return redirect(filingPath(viewer.kind));
  if (draft.filedNumber) redirect(filedPath(viewer.kind, draft.filedNumber));
  const formPath = draftPath(viewer.kind, draft.id);
  if (!checkFiling(draft.form, viewer.kind).ok) redirect(`${formPath}&check=1`);
  const [t, version] = await Promise.all([getTranslations('filing'), noticeToAgree(viewer)]);
  const answers = [...(await companyAnswer(viewer, draft)), ...(await answersOf(viewer.districtId, draft))];
  return (
    <div className="max-w-column">
      <PageHeader
        above={<Breadcrumb crumbs={[{ label: t('title'), href: formPath }]} />}
        title={t('check.title')}
        lead={t('check.lead')}
      />
      <FilingAnswers answers={answers} formPath={formPath} change={t('check.change')} />
      <p className="my-6 text-ink-2">
        {t('classified')}
        {t('check.after')}
      </p>
      <SendFiling draftId={draft.id} action={fileCheckedDraft}>
        {version !== null && <AgreeBox version={version} />}
        <SubmitButton>{t('check.submit')}</SubmitButton>
      </SendFiling>
    </div>
  );
}

/** Named only where somebody has the choice. */
async function companyAnswer(
  viewer: Awaited<ReturnType<typeof requireViewer>>,
  { form }: Draft,
): Promise<FilingAnswer[]> {
  const [t, locale, { companies }] = await Promise.all([
    getTranslations('filing'),
    getLocale(),
    findFilingPerson(db, viewer),
  ]);
  const company = companies.find(({ uscc }) => uscc === form.enterpriseUscc) ?? companies[0];
  if (companies.length < 2 || !company) return [];
  const value = locale === 'en' ? (company.nameEn ?? company.name) : company.name;
  return [{ field: 'enterpriseUscc', label: t('fields.enterpriseUscc'), value }];
}

async function answersOf(districtId: number, { form, attachments }: Draft): Promise<FilingAnswer[]> {
  const [t, yesNo, locale, { categories }] = await Promise.all([
    getTranslations('filing'),
    getTranslations('common'),
    getLocale(),
    getDirectory(db, districtId),
  ]);
  const matter = categories.get(form.categoryCode);
  const files = attachments.map(({ name, size }) => `${name}（${fileSize(size)}）`);
  const contact = [form.contactName, form.contactPhone, form.contactEmail].filter((each) => each.trim() !== '');
  return [
    { field: 'title', label: t('fields.title'), value: form.title },
    { field: 'title', label: t('fields.matter'), value: matter ? nameIn(locale, matter) : t('matter.byOffice') },
    { field: 'description', label: t('fields.description'), value: form.description },
    { field: 'expectation', label: t('fields.expectation'), value: form.expectation || t('check.notFilled') },
    { field: 'attachments', label: t('fields.attachments'), value: files.join('\n') || t('check.noFiles') },
    { field: 'contactName', label: t('check.contact'), value: contact.join('\n') },
    { field: 'confidential', label: t('check.confidential'), value: form.confidential ? yesNo('yes') : yesNo('no') },
  ];
}
