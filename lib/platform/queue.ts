import { fromPrisma, PgBoss, type SendOptions } from 'pg-boss';
import type { Jobs, QueueName } from '../jobs/queues.ts';
import { databaseUrl, type Tx } from './db.ts';
import { logger } from './logger.ts';
import { forgetInProcess, isKeptInProcess, keptInProcess } from './process-memory.ts';

/**
 * Adds a job in the caller's transaction: it exists if and when that commits. `null` when the queue's policy says one
 * such job is enough.
 */
export async function enqueue<Q extends QueueName>(
  tx: Tx,
  queue: Q,
  data: Jobs[Q],
  options: Omit<SendOptions, 'db'> = {},
): Promise<string | null> {
  const boss = await sender();
  return boss.send(queue, data, { ...options, db: fromPrisma(tx) });
}

const SENDER = 'sender';

/** Sends only: supervision, cron and the schema itself are the worker's. */
export function sender(): Promise<PgBoss> {
  return keptInProcess(SENDER, () =>
    start().catch((error: unknown) => {
      forgetInProcess(SENDER);
      throw error;
    }),
  );
}

/** For a process that is to end: an open sender keeps it alive. */
export async function closeSender(): Promise<void> {
  if (!isKeptInProcess(SENDER)) return;
  const open = sender();
  forgetInProcess(SENDER);
  await (await open).stop({ graceful: false });
}

async function start(): Promise<PgBoss> {
  const boss = new PgBoss({
    connectionString: databaseUrl(),
    max: 1,
    migrate: false,
    createSchema: false,
    supervise: false,
    schedule: false,
  });
  boss.on('error', (error) => logger().warn({ err: error }, 'job queue'));
  return boss.start();
}
