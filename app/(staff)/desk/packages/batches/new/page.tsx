import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ActionForm } from '#components/ui/action-form.tsx';
import { Breadcrumb } from '#components/ui/breadcrumb.tsx';
import { FormRadios, FormText, FormTextarea } from '#components/ui/form-fields.tsx';
import { Notice } from '#components/ui/notice.tsx';
import { PageHeader } from '#components/ui/page-header.tsx';
import { locales } from '#lib/i18n/locale.ts';
import { sayDay } from '#lib/i18n/say-date.ts';
import { ownNameIn } from '#lib/organisation/directory.ts';
import { db } from '#lib/platform/db.ts';
import { requirePermission } from '#lib/platform/require-permission.ts';
import { COMPANIES_AT_MOST } from '#lib/service-packages/domain/batch.ts';
import { type BatchSource, listBatchCompanies, PRINTED_TABS } from '#lib/service-packages/queries/batch-companies.ts';
import { uuidIn } from '#lib/shared/is-uuid.ts';
import { readingOf } from '../../../reading.ts';
import { askForBooklets } from '../actions.ts';

type Search = Readonly<Record<'n' | 'tab' | 'again', string | string[] | undefined>>;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('batches'))('newTitle') };
}

/** Which companies get a booklet: those ticked in a list, all of it, or those of an earlier batch stand in the field already. */
export default async function NewBatchPage({ searchParams }: { searchParams: Promise<Search> }) {
  const viewer = await requirePermission('packages:compose');
  const [t, packages, reading, search] = await Promise.all([
    getTranslations('batches'),
    getTranslations('packages.desk'),
    readingOf(viewer),
    searchParams,
  ]);
  const listed = await listBatchCompanies(db, viewer, sourceIn(search));
  const lines = listed
    .slice(0, COMPANIES_AT_MOST)
    .map((company) => `${company.uscc} ${ownNameIn(reading.locale, company)}`);
  return (
    <div className="max-w-column">
      <PageHeader
        above={
          <Breadcrumb
            crumbs={[
              { label: packages('title'), href: '/desk/packages' },
              { label: t('title'), href: '/desk/packages/batches' },
            ]}
          />
        }
        title={t('newTitle')}
        lead={t('newLead')}
      />
      {listed.length > COMPANIES_AT_MOST && <Notice className="mb-5">{t('cutOff', { max: COMPANIES_AT_MOST })}</Notice>}
      <ActionForm action={askForBooklets} submit={t('ask')} label={t('newTitle')}>
        <FormTextarea
          name="companies"
          label={t('companies')}
          hint={t('companiesHint', { max: COMPANIES_AT_MOST })}
          rows={8}
          defaultValue={lines.join('\n')}
        />
        <FormText
          name="occasion"
          label={t('occasion')}
          hint={t('occasionHint')}
          maxLength={60}
          defaultValue={t('occasionOf', { day: sayDay(reading.now, reading) })}
        />
        <FormRadios
          name="language"
          label={t('language')}
          inline
          defaultValue="zh-CN"
          options={locales.map((value) => ({ value, label: t(`languages.${value}`) }))}
        />
      </ActionForm>
    </div>
  );
}

function sourceIn({ n, tab, again }: Search): BatchSource {
  const listed = PRINTED_TABS.find((each) => each === tab);
  const batchId = uuidIn(again);
  if (listed) return { tab: listed };
  if (batchId) return { batchId };
  return {
    codes: [n ?? []]
      .flat()
      .filter((code) => /^[0-9A-Z]{18}$/.test(code))
      .slice(0, COMPANIES_AT_MOST),
  };
}
