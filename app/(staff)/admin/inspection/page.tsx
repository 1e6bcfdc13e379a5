import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { InspectionReport } from '#components/audit/inspection-report.tsx';
import { FilterForm } from '#components/desk/list/filter-form.tsx';
import { ButtonLink } from '#components/ui/button-link.tsx';
import { buttonStyle } from '#components/ui/button-style.ts';
import { Notice } from '#components/ui/notice.tsx';
import { PageHeader } from '#components/ui/page-header.tsx';
import { PrintButton } from '#components/ui/print-button.tsx';
import { TextField } from '#components/ui/text-field.tsx';
import { inspectCase } from '#lib/cases/use-cases/inspect-case.ts';
import { db } from '#lib/platform/db.ts';
import { requirePermission } from '#lib/platform/require-permission.ts';
import { requestAddress } from '#lib/platform/session.ts';
import { readingOf } from '../../desk/reading.ts';
import { sayWatermark } from '../say-watermark.ts';
import { readCaseNumber } from './read-case-number.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('audit.inspection'))('title') };
}

type InspectionPageProps = { searchParams: Promise<{ number?: string | string[] }> };

/** For an inspector's question: who could see this request, who did, and why. */
export default async function InspectionPage({ searchParams }: InspectionPageProps) {
  const viewer = await requirePermission('rights:inspect');
  const [t, reading, params, address] = await Promise.all([
    getTranslations('audit'),
    readingOf(viewer),
    searchParams,
    requestAddress(),
  ]);
  const number = readCaseNumber(params.number);
  const found = number ? await inspectCase(db, viewer, { number, address, isExport: false }, reading.now) : null;
  const given = typeof params.number === 'string' ? params.number : '';
  const isMissing = found ? !found.ok : given.trim() !== '';
  return (
    <div className="flex flex-col gap-6">
      <PageHeader
        title={t('inspection.title')}
        lead={t('inspection.lead')}
        actions={
          found?.ok && (
            <>
              <ButtonLink href={`/admin/inspection/export?number=${found.value.number}`} prefetch={false}>
                {t('export.xlsx')}
              </ButtonLink>
              <PrintButton label={t('inspection.print')} />
            </>
          )
        }
      />
      <FilterForm key={given} action="/admin/inspection" label={t('inspection.ask')}>
        <div className="flex max-w-column flex-wrap items-end gap-3">
          <div className="min-w-0 flex-1">
            <TextField
              id="inspection-number"
              name="number"
              label={t('inspection.number')}
              hint={t('inspection.numberHint')}
              defaultValue={given}
              maxLength={40}
              errors={isMissing ? [t('inspection.notFound')] : undefined}
            />
          </div>
          <button type="submit" className={buttonStyle('primary')}>
            {t('inspection.act')}
          </button>
        </div>
      </FilterForm>
      {found?.ok && (
        <>
          <Notice className="hidden print:flex">
            {await sayWatermark(viewer, t('inspection.title'), reading.now)}
          </Notice>
          <InspectionReport of={found.value} reading={reading} />
        </>
      )}
    </div>
  );
}
