import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { DueSummary } from '#components/desk/due-summary.tsx';
import { QueueTable } from '#components/desk/queue-table.tsx';
import { Selection } from '#components/desk/selection.tsx';
import { ButtonLink } from '#components/ui/button-link.tsx';
import { KeyboardList } from '#components/ui/keyboard-list.tsx';
import { LinkTabs } from '#components/ui/link-tabs.tsx';
import { Notice } from '#components/ui/notice.tsx';
import { PageHeader } from '#components/ui/page-header.tsx';
import { Pager } from '#components/ui/pager.tsx';
import { OFFICE_ROLES } from '#lib/access/domain/roles.ts';
import { hasRole, seesWholeDistrict } from '#lib/access/domain/viewer.ts';
import { missingYear } from '#lib/calendar/domain/published.ts';
import { DUE_GROUPS, type DueCounts, dueBounds, dueDays } from '#lib/cases/domain/due-groups.ts';
import { QUEUE_TABS, type QueueTab, queueTabOf } from '#lib/cases/domain/queue-tabs.ts';
import { countQueue, findQueue, type QueueCount } from '#lib/cases/queries/queue.ts';
import { readPlace, writePlace } from '#lib/cases/queries/queue-place.ts';
import { db } from '#lib/platform/db.ts';
import { readingOf } from './reading.ts';
import { requireDesk } from './require-desk.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('desk.queue'))('title') };
}

const PAGE = 100;

type QueuePageProps = { searchParams: Promise<{ tab?: string | string[]; after?: string | string[] }> };

/** What waits for me, most urgent first, by the day it is due. */
export default async function QueuePage({ searchParams }: QueuePageProps) {
  const viewer = await requireDesk();
  const [t, year, reading, params] = await Promise.all([
    getTranslations('desk'),
    getTranslations('rules.calendars'),
    readingOf(viewer),
    searchParams,
  ]);
  const current = QUEUE_TABS.find((each) => each === params.tab) ?? null;
  const after = readPlace(params.after);
  const days = dueDays(reading.directory.calendar, reading.now);
  // The office answers for the promises: it hears of a missing year before the first deadline reaches into it.
  const missing = hasRole(viewer, ...OFFICE_ROLES) ? missingYear(reading.directory.calendar, days.today) : null;
  const [found, counted] = await Promise.all([
    findQueue(db, viewer, reading.now, { tab: current, after, limit: PAGE + 1 }),
    countQueue(db, viewer, dueBounds(days, reading)),
  ]);
  const items = found.slice(0, PAGE);
  const last = found.length > PAGE ? items.at(-1) : undefined;
  const all = tabsOf(counted, null);
  const tabs = QUEUE_TABS.map((each) => ({
    label: t(`tabs.${each}`),
    href: hrefOf(each),
    current: each === current,
    count: sum(tabsOf(counted, each)),
  })).filter(({ count, current: isCurrent }) => count > 0 || isCurrent);
  const dispatches = hasRole(viewer, 'dispatcher', 'office-head') && items.some(({ clock }) => clock === 'acceptance');
  const list = (
    <QueueTable
      items={items}
      reading={reading}
      days={days}
      counts={countsOf(tabsOf(counted, current))}
      selectable={dispatches}
    />
  );
  const words = { selected: t('bulk.selected', { count: '#' }), act: t('bulk.dispatch'), clear: t('bulk.clear') };
  return (
    <>
      <PageHeader
        title={t('queue.title')}
        lead={<DueSummary counts={countsOf(all)} days={days} />}
        actions={
          <>
            {hasRole(viewer, 'unit-head', 'desk-head') && (
              <ButtonLink href="/insight/load">{t('queue.load')}</ButtonLink>
            )}
            {seesWholeDistrict(viewer) && <ButtonLink href="/insight/board">{t('queue.board')}</ButtonLink>}
          </>
        }
      />
      {missing !== null && (
        <Notice title={year('missing', { year: missing })} className="mb-4">
          {year('missingAtDesk')}
        </Notice>
      )}
      {counted.length > 0 && (
        <LinkTabs
          label={t('queue.kinds')}
          tabs={[{ label: t('tabs.all'), href: '/desk', current: current === null, count: sum(all) }, ...tabs]}
        />
      )}
      <KeyboardList>
        {dispatches ? (
          <Selection action="/desk/dispatch" words={words}>
            {list}
          </Selection>
        ) : (
          list
        )}
      </KeyboardList>
      <Pager nextHref={last && hrefOf(current, writePlace(last))}>
        {after && <ButtonLink href={hrefOf(current)}>{t('queue.fromTop')}</ButtonLink>}
      </Pager>
    </>
  );
}

function hrefOf(tab: QueueTab | null, after?: string): string {
  const params = new URLSearchParams({ ...(tab && { tab }), ...(after && { after }) });
  return params.size > 0 ? `/desk?${params}` : '/desk';
}

const tabsOf = (counted: readonly QueueCount[], tab: QueueTab | null): QueueCount[] =>
  counted.filter(({ clock }) => tab === null || queueTabOf(clock) === tab);

const sum = (counted: readonly QueueCount[]): number => counted.reduce((all, { count }) => all + count, 0);

const countsOf = (counted: readonly QueueCount[]): DueCounts =>
  Object.fromEntries(DUE_GROUPS.map((each) => [each, sum(counted.filter(({ group }) => group === each))])) as DueCounts;
