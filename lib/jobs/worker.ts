import { type Job, PgBoss } from 'pg-boss';
import { createDb, type Db } from '../platform/db.ts';
import { logger } from '../platform/logger.ts';
import { installQueues } from './install.ts';
import type { JobHandler } from './job.ts';
import { startLoops } from './loops.ts';
import { QUEUES, type QueueName } from './queues.ts';
import { HANDLERS } from './registry.ts';

export type Worker = { stop(): Promise<void> };

const STATEMENT_TIMEOUT_MS = 10 * 60_000;
const GRACE_MS = 20_000;

/** Works through all queues and loops until stopped; a job in hand is finished first, or given back after 20 seconds. */
export async function startWorker(databaseUrl: string): Promise<Worker> {
  await installQueues(databaseUrl);
  const db = createDb({
    url: () => databaseUrl,
    connections: 5,
    statementTimeoutMs: STATEMENT_TIMEOUT_MS,
    name: 'portal-worker',
  });
  const boss = new PgBoss({ connectionString: databaseUrl, max: 4, application_name: 'portal-jobs' });
  boss.on('error', (error) => logger().error({ err: error }, 'job queue'));
  await boss.start();
  for (const queue of Object.keys(QUEUES) as QueueName[]) await listen(boss, db, queue);
  const loops = startLoops(db);
  return {
    stop: async () => {
      await loops.stop();
      await boss.stop({ graceful: true, timeout: GRACE_MS });
      await db.$disconnect();
    },
  };
}

async function listen<Q extends QueueName>(boss: PgBoss, db: Db, queue: Q): Promise<void> {
  const handle = HANDLERS[queue] as JobHandler<Q>;
  await boss.work(queue, async (jobs: Job<Parameters<typeof handle>[0]>[]) => {
    for (const job of jobs) {
      const log = logger().child({ queue, job: job.id });
      try {
        await handle(job.data, { db, log, now: Temporal.Now.instant(), jobId: job.id });
      } catch (error) {
        log.error({ err: error }, 'job failed');
        throw error;
      }
    }
  });
}
