import { CalendarPlus } from 'lucide-react';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { WithSide } from '#components/frame/with-side.tsx';
import { DateTimeline } from '#components/policies/date-timeline.tsx';
import { PolicyCard } from '#components/policies/policy-card.tsx';
import { PolicyFilters } from '#components/policies/policy-filters.tsx';
import { EmptyState } from '#components/ui/empty-state.tsx';
import { PageHeader } from '#components/ui/page-header.tsx';
import { Pager } from '#components/ui/pager.tsx';
import { Section } from '#components/ui/section.tsx';
import { db } from '#lib/platform/db.ts';
import { listDates } from '#lib/policies/queries/list-dates.ts';
import { knownIssuers, listPolicies } from '#lib/policies/queries/list-policies.ts';
import { addressOf, readAsked, type Search } from './read-asked.ts';
import { publicReading } from './reading.ts';

type PoliciesPageProps = { searchParams: Promise<Search> };

/** How far the timeline looks ahead, and how much it shows. */
const DAYS_AHEAD = 730;
const DATES_SHOWN = 12;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('policies.list');
  return { title: t('title'), description: t('lead'), openGraph: { title: t('title'), description: t('lead') } };
}

/** The catalogue of policies: search and filters stand in the address, so that a found list can be passed on. */
export default async function PoliciesPage({ searchParams }: PoliciesPageProps) {
  const [t, reading, search] = await Promise.all([getTranslations('policies.list'), publicReading(), searchParams]);
  const { districtId, today, locale } = reading;
  const { filters, query } = readAsked(search);
  const { state: _, ...dated } = query;
  const [found, issuers, dates] = await Promise.all([
    listPolicies(db, districtId, query, { locale, today }),
    knownIssuers(db, districtId, Temporal.Now.instant()),
    listDates(db, districtId, dated, { today, days: DAYS_AHEAD, limit: DATES_SHOWN }),
  ]);
  const { items, nextCursor } = found.ok ? found.value : { items: [], nextCursor: null };
  const calendar = addressOf('/policies/calendar.ics', filters);
  return (
    <WithSide
      side={
        <Section title={t('dates')}>
          <DateTimeline dates={dates} reading={reading} />
          <p className="mt-4">
            <a href={calendar} className="inline-flex min-h-6 items-center gap-1.5 text-accent hover:underline">
              <CalendarPlus aria-hidden="true" className="size-[1.1em]" />
              {t('calendar')}
            </a>
          </p>
          <p className="text-ink-2 text-small">{t('calendarHint')}</p>
        </Section>
      }
    >
      <PageHeader title={t('title')} lead={t('lead')} />
      <PolicyFilters filters={filters} issuers={issuers} reading={reading} />
      <div className="mt-6">
        {items.length === 0 && <EmptyState title={t('noneTitle')}>{t('none')}</EmptyState>}
        <ul aria-label={t('title')}>
          {items.map((policy) => (
            <PolicyCard key={policy.code} policy={policy} reading={reading} />
          ))}
        </ul>
      </div>
      <Pager
        previousHref={query.cursor ? addressOf('/policies', filters) : undefined}
        nextHref={nextCursor ? addressOf('/policies', filters, nextCursor) : undefined}
      />
    </WithSide>
  );
}
