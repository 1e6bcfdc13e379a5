import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { OwnExports } from '#components/desk/exports/own-exports.tsx';
import { ActionForm } from '#components/ui/action-form.tsx';
import { ButtonLink } from '#components/ui/button-link.tsx';
import { FormTextarea } from '#components/ui/form-fields.tsx';
import { PageHeader } from '#components/ui/page-header.tsx';
import { Section } from '#components/ui/section.tsx';
import { can } from '#lib/access/domain/permissions.ts';
import { type AddressParams, listAddress, readListAddress } from '#lib/cases/list-address.ts';
import { listOwnExports } from '#lib/cases/queries/exports.ts';
import { countCases } from '#lib/cases/queries/list-cases.ts';
import { db } from '#lib/platform/db.ts';
import { SHEET_FORMATS } from '#lib/platform/spreadsheet.ts';
import { readingOf } from '../reading.ts';
import { requireDesk } from '../require-desk.ts';
import { askForExport } from './actions.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('exports'))('title') };
}

const COUNTED = 5_000;

/** The list as it is filtered, to take along: without contacts at once, with contacts when another person approved. */
export default async function ExportsPage({ searchParams }: { searchParams: Promise<AddressParams> }) {
  const viewer = await requireDesk();
  const [t, reading, params] = await Promise.all([getTranslations('exports'), readingOf(viewer), searchParams]);
  const { cursor: _, limit: __, ...query } = readListAddress(params).query;
  const address = listAddress(query);
  const mayAsk = can(viewer, 'exports:ask');
  const [{ count, more }, own] = await Promise.all([
    countCases(db, viewer, query, { ...reading, most: COUNTED }),
    mayAsk ? listOwnExports(db, viewer, reading.now) : [],
  ]);
  const file = (format: string) => `/desk/exports/file?${new URLSearchParams({ format, query: address })}`;
  return (
    <div className="flex flex-col gap-8">
      <PageHeader title={t('title')} lead={t('lead')} />
      <Section title={t('plain')} lead={t('plainLead')}>
        <p className="pb-3">{t(more ? 'countMore' : 'count', { count })}</p>
        <div className="flex flex-wrap gap-3">
          {SHEET_FORMATS.map((format) => (
            <ButtonLink key={format} href={file(format)} prefetch={false}>
              {t(format)}
            </ButtonLink>
          ))}
        </div>
      </Section>
      {mayAsk && (
        <Section title={t('contacts')}>
          <ActionForm action={askForExport} submit={t('ask')} label={t('contacts')} hidden={{ query: address }}>
            <FormTextarea name="purpose" label={t('purpose')} hint={t('purposeHint')} max={300} rows={2} />
          </ActionForm>
        </Section>
      )}
      {mayAsk && (
        <Section title={t('own')}>
          <OwnExports lines={own} reading={reading} />
        </Section>
      )}
    </div>
  );
}
