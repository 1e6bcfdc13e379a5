import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { FilterChips } from '#components/reporting/filter-chips.tsx';
import { PeriodPicker } from '#components/reporting/period-picker.tsx';
import { LinkTabs } from '#components/ui/link-tabs.tsx';
import { PageHeader } from '#components/ui/page-header.tsx';
import { type InsightQuery, insightAddress } from '#lib/reporting/insight-query.ts';
import type { NamedFilter } from '#lib/reporting/named-filters.ts';

const TABS = {
  overview: '/insight',
  units: '/insight/units',
  matters: '/insight/matters',
  areas: '/insight/areas',
} as const;
export type InsightTab = keyof typeof TABS;

type InsightFrameProps = {
  tab: InsightTab;
  query: InsightQuery;
  today: Temporal.PlainDate;
  filters: readonly NamedFilter[];
  children: ReactNode;
};

/** The same period and filters over all views: changing the view keeps the question. */
export function InsightFrame({ tab, query, today, filters, children }: InsightFrameProps) {
  const t = useTranslations('insight');
  const tabs = (Object.keys(TABS) as InsightTab[]).map((each) => ({
    label: t(`tabs.${each}`),
    href: insightAddress(TABS[each], query),
    current: each === tab,
  }));
  return (
    <>
      <PageHeader title={t('title')} />
      <PeriodPicker path={TABS[tab]} query={query} today={today} />
      <FilterChips path={TABS[tab]} query={query} filters={filters} />
      <div data-screen-only>
        <LinkTabs label={t('tabs.label')} tabs={tabs} />
      </div>
      <div className="flex flex-col gap-8 pt-5">{children}</div>
    </>
  );
}
