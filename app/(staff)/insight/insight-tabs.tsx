import { useTranslations } from 'next-intl';
import { LinkTabs } from '#components/ui/link-tabs.tsx';
import { type InsightQuery, insightAddress } from '#lib/reporting/insight-query.ts';

export const TABS = {
  overview: '/insight',
  units: '/insight/units',
  matters: '/insight/matters',
  areas: '/insight/areas',
  shelved: '/insight/shelved',
} as const;
export type InsightTab = keyof typeof TABS;

/** The views of insight; those of figures keep their period and filters from one to the next. */
export function InsightTabs({ tab, query }: { tab: InsightTab; query?: InsightQuery }) {
  const t = useTranslations('insight.tabs');
  const tabs = (Object.keys(TABS) as InsightTab[]).map((each) => ({
    label: t(each),
    href: query && each !== 'shelved' ? insightAddress(TABS[each], query) : TABS[each],
    current: each === tab,
  }));
  return (
    <div data-screen-only>
      <LinkTabs label={t('label')} tabs={tabs} />
    </div>
  );
}
