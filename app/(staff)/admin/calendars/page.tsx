import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { YearForm } from '#components/house-rules/year-form.tsx';
import { YearTable } from '#components/house-rules/year-table.tsx';
import { ButtonLink } from '#components/ui/button-link.tsx';
import { LinkTabs } from '#components/ui/link-tabs.tsx';
import { Notice } from '#components/ui/notice.tsx';
import { PageHeader } from '#components/ui/page-header.tsx';
import { missingYear } from '#lib/calendar/domain/published.ts';
import { findStoredYear } from '#lib/house-rules/queries/calendar-year.ts';
import { db } from '#lib/platform/db.ts';
import { requirePermission } from '#lib/platform/require-permission.ts';
import { readingOf } from '../../desk/reading.ts';
import { publishYearForm } from './actions.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('rules.calendars'))('title') };
}

type CalendarsPageProps = { searchParams: Promise<{ year?: string | string[] }> };

/** A year of the district's calendar: last, this and the next one; changed by publishing it anew. */
export default async function CalendarsPage({ searchParams }: CalendarsPageProps) {
  const viewer = await requirePermission('organisation:manage');
  const [t, reading, asked] = await Promise.all([getTranslations('rules.calendars'), readingOf(viewer), searchParams]);
  const { calendar } = reading.directory;
  const today = reading.now.toZonedDateTimeISO(calendar.timeZone).toPlainDate();
  const years = [today.year - 1, today.year, today.year + 1];
  const year = years.find((each) => String(each) === asked.year) ?? today.year;
  const stored = await findStoredYear(db, viewer.districtId, year);
  const missing = missingYear(calendar, today);
  return (
    <>
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        actions={<ButtonLink href="/admin/calendars/hours">{t('hoursTitle')}</ButtonLink>}
      />
      <div className="flex flex-col gap-6">
        {missing !== null && <Notice title={t('missing', { year: missing })}>{t('missingHint')}</Notice>}
        <LinkTabs
          label={t('years')}
          tabs={years.map((each) => ({
            label: t(calendar.publishedYears.has(each) ? 'yearOf' : 'yearAwaited', { year: each }),
            href: `/admin/calendars?year=${each}`,
            current: each === year,
          }))}
        />
        <YearTable year={year} calendar={calendar} locale={reading.locale} />
        <YearForm key={year} year={year} stored={stored} action={publishYearForm} />
      </div>
    </>
  );
}
