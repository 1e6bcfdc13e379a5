import { raiseAlerts } from '../notifications/use-cases/raise-alerts.ts';
import { enqueue } from '../platform/queue.ts';
import type { JobContext } from './job.ts';

/** Tells of clocks that came to a rung. Where there are many, another worker is called to help: one such job waits at most. */
export async function raiseDueAlerts({ db, log, now }: JobContext): Promise<void> {
  const clocks = await raiseAlerts(db, now, {
    onMore: () => db.$transaction(async (tx) => void (await enqueue(tx, 'raise-alerts', {}))),
    onFault: (clock, error) => log.error({ err: error, clock }, 'alert could not be worked out'),
  });
  if (clocks > 0) log.info({ clocks }, 'alerts raised');
}
