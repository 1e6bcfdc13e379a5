import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { LongTermTable } from '#components/reporting/long-term-table.tsx';
import { ButtonLink } from '#components/ui/button-link.tsx';
import { Link } from '#components/ui/link.tsx';
import { Notice } from '#components/ui/notice.tsx';
import { PageHeader } from '#components/ui/page-header.tsx';
import { seesWholeDistrict } from '#lib/access/domain/viewer.ts';
import { findLongTermList, LONG_TERM_AT_ONCE } from '#lib/cases/queries/long-term-list.ts';
import { sayMonth } from '#lib/i18n/say-date.ts';
import { db } from '#lib/platform/db.ts';
import { readingOf } from '../../desk/reading.ts';
import { InsightTabs } from '../insight-tabs.tsx';
import { requireFigures } from '../require-figures.ts';
import { readMonth } from './read-month.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('insight.shelved'))('title') };
}

type ShelvedPageProps = { searchParams: Promise<{ month?: string | string[] }> };

/** 挂账清单: the long-term list month by month, for whoever reads the figures; the leader's monthly list (rule 15). */
export default async function ShelvedPage({ searchParams }: ShelvedPageProps) {
  const viewer = await requireFigures();
  const [t, reading, { month: named }] = await Promise.all([
    getTranslations('insight'),
    readingOf(viewer),
    searchParams,
  ]);
  const today = reading.now.toZonedDateTimeISO(reading.timeZone).toPlainDate();
  const month = readMonth(named, today);
  const { lines, counts, isCut } = await findLongTermList(db, viewer, { month, ...reading });
  const after = month.add({ months: 1 });
  const around = [month.subtract({ months: 1 }), after].filter((each) => readMonth(String(each), today).equals(each));
  return (
    <>
      <PageHeader title={t('title')} />
      <InsightTabs tab="shelved" isWholeDistrict={seesWholeDistrict(viewer)} />
      <div className="flex flex-col gap-4 pt-5">
        <div className="flex flex-wrap items-center justify-between gap-3">
          <h2 className="text-heading">{t('shelved.of', { month: sayMonth(month, reading.locale) })}</h2>
          <nav aria-label={t('shelved.months')} data-screen-only className="flex flex-wrap items-center gap-4">
            {around.map((each) => (
              <Link key={String(each)} href={`/insight/shelved?month=${each}`} className="text-accent hover:underline">
                {sayMonth(each, reading.locale)}
              </Link>
            ))}
            <ButtonLink href={`/insight/shelved/export?month=${month}`} prefetch={false}>
              {t('shelved.download')}
            </ButtonLink>
          </nav>
        </div>
        <p>{t('shelved.sentence', counts)}</p>
        <p className="text-ink-2">{t('shelved.unsolved')}</p>
        {isCut && <Notice tone="info">{t('shelved.cut', { count: LONG_TERM_AT_ONCE })}</Notice>}
        <LongTermTable lines={lines} reading={reading} />
      </div>
    </>
  );
}
