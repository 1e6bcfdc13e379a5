import { useTranslations } from 'next-intl';
import { LinkTabs } from '#components/ui/link-tabs.tsx';
import { type InsightQuery, insightAddress } from '#lib/reporting/insight-query.ts';

export const TABS = {
  overview: '/insight',
  units: '/insight/units',
  matters: '/insight/matters',
  areas: '/insight/areas',
  policies: '/insight/policies',
  shelved: '/insight/shelved',
  load: '/insight/load',
  board: '/insight/board',
} as const;
export type InsightTab = keyof typeof TABS;

/** They show what stands now, or keep a month of their own. */
const OF_THE_MOMENT: readonly InsightTab[] = ['shelved', 'load', 'board'];

type InsightTabsProps = {
  tab: InsightTab;
  query?: InsightQuery;
  /** The board of all units is for those who see all of them. */
  isWholeDistrict: boolean;
};

/** The views of insight; those of figures keep their period and filters from one to the next. */
export function InsightTabs({ tab, query, isWholeDistrict }: InsightTabsProps) {
  const t = useTranslations('insight.tabs');
  const shown = (Object.keys(TABS) as InsightTab[]).filter((each) => each !== 'board' || isWholeDistrict);
  const tabs = shown.map((each) => ({
    label: t(each),
    href: query && !OF_THE_MOMENT.includes(each) ? insightAddress(TABS[each], query) : TABS[each],
    current: each === tab,
  }));
  return (
    <div data-screen-only>
      <LinkTabs label={t('label')} tabs={tabs} />
    </div>
  );
}
