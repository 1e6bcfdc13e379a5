import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { DueSummary } from '#components/desk/due-summary.tsx';
import { QueueTable } from '#components/desk/queue-table.tsx';
import { Selection } from '#components/desk/selection.tsx';
import { KeyboardList } from '#components/ui/keyboard-list.tsx';
import { LinkTabs } from '#components/ui/link-tabs.tsx';
import { PageHeader } from '#components/ui/page-header.tsx';
import { hasRole } from '#lib/access/domain/viewer.ts';
import { dueCounts, QUEUE_TABS, queueTabOf } from '#lib/cases/domain/queue-tabs.ts';
import { findQueue } from '#lib/cases/queries/queue.ts';
import { db } from '#lib/platform/db.ts';
import { readingOf } from './reading.ts';
import { requireDesk } from './require-desk.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('desk.queue'))('title') };
}

type QueuePageProps = { searchParams: Promise<{ tab?: string | string[] }> };

/** What waits for me, most urgent first. */
export default async function QueuePage({ searchParams }: QueuePageProps) {
  const viewer = await requireDesk();
  const [t, reading, { tab }] = await Promise.all([getTranslations('desk'), readingOf(viewer), searchParams]);
  const items = await findQueue(db, viewer, reading.now);
  const current = QUEUE_TABS.find((each) => each === tab) ?? null;
  const shown = current ? items.filter(({ clock }) => queueTabOf(clock) === current) : items;
  const tabs = QUEUE_TABS.map((each) => ({
    label: t(`tabs.${each}`),
    href: `/desk?tab=${each}`,
    current: each === current,
    count: items.filter(({ clock }) => queueTabOf(clock) === each).length,
  })).filter(({ count, current: isCurrent }) => count > 0 || isCurrent);
  const dispatches = hasRole(viewer, 'dispatcher', 'office-head') && shown.some(({ clock }) => clock === 'acceptance');
  const list = <QueueTable items={shown} reading={reading} selectable={dispatches} />;
  const words = { selected: t('bulk.selected', { count: '#' }), act: t('bulk.dispatch'), clear: t('bulk.clear') };
  return (
    <>
      <PageHeader
        title={t('queue.title')}
        lead={
          <DueSummary
            counts={dueCounts(
              items.map(({ dueAt }) => dueAt),
              reading,
            )}
          />
        }
      />
      {items.length > 0 && (
        <LinkTabs
          label={t('queue.kinds')}
          tabs={[{ label: t('tabs.all'), href: '/desk', current: current === null, count: items.length }, ...tabs]}
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
    </>
  );
}
