import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { FilterChips } from '#components/reporting/filter-chips.tsx';
import { PeriodPicker } from '#components/reporting/period-picker.tsx';
import { PageHeader } from '#components/ui/page-header.tsx';
import type { InsightQuery } from '#lib/reporting/insight-query.ts';
import type { NamedFilter } from '#lib/reporting/named-filters.ts';
import { type InsightTab, InsightTabs, TABS } from './insight-tabs.tsx';

type InsightFrameProps = {
  tab: InsightTab;
  query: InsightQuery;
  today: Temporal.PlainDate;
  filters: readonly NamedFilter[];
  isWholeDistrict: boolean;
  children: ReactNode;
};

/** The same period and filters over all views: changing the view keeps the question. */
export function InsightFrame({ tab, query, today, filters, isWholeDistrict, children }: InsightFrameProps) {
  const t = useTranslations('insight');
  return (
    <>
      <PageHeader title={t('title')} />
      <PeriodPicker path={TABS[tab]} query={query} today={today} />
      <FilterChips path={TABS[tab]} query={query} filters={filters} />
      <InsightTabs tab={tab} query={query} isWholeDistrict={isWholeDistrict} />
      <div className="flex flex-col gap-8 pt-5">{children}</div>
    </>
  );
}
