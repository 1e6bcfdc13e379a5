import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { BacklogTable } from '#components/background/backlog-table.tsx';
import { FailureTable } from '#components/background/failure-table.tsx';
import { MatchingState } from '#components/background/matching-state.tsx';
import { QueueTable } from '#components/background/queue-table.tsx';
import { ActionForm } from '#components/ui/action-form.tsx';
import { PageHeader } from '#components/ui/page-header.tsx';
import { isQueueName } from '#lib/jobs/queues.ts';
import { BACKLOGS, listDeadDeliveries, readBacklog } from '#lib/notifications/queries/backlog.ts';
import { db } from '#lib/platform/db.ts';
import { listFailedJobs, listQueueStates } from '#lib/platform/queue-state.ts';
import { requirePermission } from '#lib/platform/require-permission.ts';
import { findReckoning } from '#lib/policies/queries/reckoning.ts';
import { toInstant } from '#lib/shared/instants.ts';
import { readingOf } from '../../desk/reading.ts';
import { replay, retry } from './actions.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('background'))('title') };
}

/** For whoever keeps the portal running: what waits, since when, what was given up and why. */
export default async function BackgroundPage() {
  const viewer = await requirePermission('background:operate');
  const [t, reading] = await Promise.all([getTranslations('background'), readingOf(viewer)]);
  const [backlogs, dead, queues, failedJobs, reckoning] = await Promise.all([
    readBacklog(db, viewer.districtId, reading.now),
    listDeadDeliveries(db, viewer),
    listQueueStates(),
    listFailedJobs(),
    findReckoning(db, viewer.districtId),
  ]);
  const deadCount = backlogs.reduce((sum, { state, count }) => (state === 'dead' ? sum + count : sum), 0);
  const letters = dead.map(({ id, channel, createdAt: at, lastError: error }) => {
    const known = BACKLOGS.find((each) => each === channel);
    return { id, what: known ? t(`what.${known}`) : channel, at, error, hidden: { deliveryId: id } };
  });
  const jobs = failedJobs.map(({ id, queue, failedAt, error }) => ({
    id,
    what: isQueueName(queue) ? t(`queues.${queue}`) : queue,
    at: failedAt && toInstant(failedAt),
    error,
    hidden: { queue, jobId: id },
  }));
  return (
    <div className="flex flex-col gap-10">
      <PageHeader title={t('title')} lead={t('lead')} />
      <section className="flex flex-col gap-3">
        <h2 className="text-heading">{t('way')}</h2>
        <BacklogTable backlogs={backlogs} reading={reading} />
      </section>
      <section className="flex flex-col gap-3">
        <h2 className="text-heading">{t('dead', { count: deadCount })}</h2>
        <FailureTable
          caption={t('deadCaption')}
          failures={letters}
          again={t('replay')}
          action={replay}
          reading={reading}
        />
        {deadCount > 1 && <ActionForm action={replay} submit={t('replayAll', { count: deadCount })} kind="secondary" />}
      </section>
      <section className="flex flex-col gap-3">
        <h2 className="text-heading">{t('matching.title')}</h2>
        <MatchingState reckoning={reckoning} reading={reading} />
      </section>
      <section className="flex flex-col gap-3">
        <h2 className="text-heading">{t('jobs')}</h2>
        <QueueTable
          queues={queues.flatMap(({ queue, ...rest }) => (isQueueName(queue) ? [{ queue, ...rest }] : []))}
          reading={reading}
        />
      </section>
      <section className="flex flex-col gap-3">
        <h2 className="text-heading">{t('failedJobs')}</h2>
        <FailureTable caption={t('failedJobs')} failures={jobs} again={t('retry')} action={retry} reading={reading} />
      </section>
    </div>
  );
}
