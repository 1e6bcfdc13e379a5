import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { unitName } from '#components/cases/reading.ts';
import { LoadTable } from '#components/reporting/load-table.tsx';
import { EmptyState } from '#components/ui/empty-state.tsx';
import { PageHeader } from '#components/ui/page-header.tsx';
import { seesWholeDistrict, unitsOf } from '#lib/access/domain/viewer.ts';
import { LOAD_DAYS, loadDays } from '#lib/cases/domain/load-days.ts';
import { findLoad } from '#lib/cases/queries/unit-clocks.ts';
import { officeOf } from '#lib/organisation/directory.ts';
import { db } from '#lib/platform/db.ts';
import { readingOf } from '../../desk/reading.ts';
import { InsightTabs } from '../insight-tabs.tsx';
import { requireFigures } from '../require-figures.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('insight.load'))('title') };
}

type LoadPageProps = { searchParams: Promise<{ unit?: string | string[] }> };

/** What falls due at a unit in the next two weeks: a head's own units; for those who see the whole district any, the office's first. */
export default async function LoadPage({ searchParams }: LoadPageProps) {
  const viewer = await requireFigures();
  const [t, reading, { unit }] = await Promise.all([getTranslations('insight'), readingOf(viewer), searchParams]);
  const { directory, now, timeZone } = reading;
  const isWholeDistrict = seesWholeDistrict(viewer);
  const own = unitsOf(viewer);
  const mine = isWholeDistrict && own.length === 0 ? [officeOf(directory).code] : own;
  const asked = typeof unit === 'string' && directory.units.has(unit) ? unit : null;
  const units = asked && (isWholeDistrict || own.includes(asked)) ? [asked] : mine;
  const today = now.toZonedDateTimeISO(timeZone).toPlainDate();
  const through = today.add({ days: LOAD_DAYS - 1 });
  const counted = await findLoad(db, viewer, { units, through }, reading);
  return (
    <>
      <PageHeader title={t('title')} />
      <InsightTabs tab="load" isWholeDistrict={isWholeDistrict} />
      <div className="flex flex-col gap-6 pt-5">
        <p className="text-ink-2">{t('load.lead')}</p>
        {units.length === 0 && <EmptyState title={t('load.emptyTitle')}>{t('load.emptyText')}</EmptyState>}
        {units.map((code) => (
          <section key={code} className="max-w-3xl">
            <h2 className="pb-2 text-heading">{t('load.of', { unit: unitName(code, reading) })}</h2>
            <LoadTable
              unitCode={code}
              days={loadDays(
                counted.filter(({ unitCode }) => unitCode === code),
                { calendar: directory.calendar, today },
              )}
              reading={reading}
            />
          </section>
        ))}
      </div>
    </>
  );
}
