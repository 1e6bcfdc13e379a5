import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { PeriodPicker } from '#components/reporting/period-picker.tsx';
import { PolicyCards, PolicySentence } from '#components/reporting/policy-figures.tsx';
import { PolicyFigureTable } from '#components/reporting/policy-table.tsx';
import { ButtonLink } from '#components/ui/button-link.tsx';
import { LinkTabs } from '#components/ui/link-tabs.tsx';
import { PageHeader } from '#components/ui/page-header.tsx';
import { seesWholeDistrict } from '#lib/access/domain/viewer.ts';
import { db } from '#lib/platform/db.ts';
import { getPolicyReport } from '#lib/reporting/get-policy-report.ts';
import { valueOrThrow } from '#lib/shared/result.ts';
import { InsightTabs } from '../insight-tabs.tsx';
import { type InsightSearch, readInsight } from '../read-insight.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('insight.policies'))('title') };
}

const PATH = '/insight/policies';

/** What became of the policies: sent, opened, applied for, granted; by policy and by company. */
export default async function PolicyInsightPage({ searchParams }: { searchParams: InsightSearch }) {
  const [{ viewer, query, today, asking }, { by: named }, t] = await Promise.all([
    readInsight(searchParams),
    searchParams,
    getTranslations('insight'),
  ]);
  const by = named === 'enterprise' ? 'enterprise' : 'policy';
  const { period } = query;
  const dates = { from: String(period.from), to: String(period.to) };
  const { total, groups } = valueOrThrow(await getPolicyReport(db, viewer, { ...dates, groupBy: by }, asking));
  const address = (path: string, grouped: string) => `${path}?${new URLSearchParams({ ...dates, by: grouped })}`;
  return (
    <>
      <PageHeader title={t('title')} />
      <PeriodPicker path={PATH} query={{ ...query, filter: {}, basis: 'submitted' }} today={today} hasBasis={false} />
      <InsightTabs tab="policies" query={query} isWholeDistrict={seesWholeDistrict(viewer)} />
      <div className="flex flex-col gap-8 pt-5">
        <PolicySentence period={period} figures={total} />
        <PolicyCards figures={total} />
        <section aria-label={t('policies.table')} className="flex flex-col gap-3">
          <div className="flex flex-wrap items-end justify-between gap-3">
            <LinkTabs
              label={t('policies.by')}
              tabs={(['policy', 'enterprise'] as const).map((each) => ({
                label: t(each === 'policy' ? 'policies.byPolicy' : 'policies.byEnterprise'),
                href: address(PATH, each),
                current: each === by,
              }))}
            />
            <ButtonLink href={address(`${PATH}/export`, by)} prefetch={false}>
              {t('policies.download')}
            </ButtonLink>
          </div>
          <PolicyFigureTable by={by} groups={groups} period={period} />
        </section>
      </div>
    </>
  );
}
