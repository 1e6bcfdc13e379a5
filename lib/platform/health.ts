import { db } from './db.ts';
import type { QueueDepth } from './metrics.ts';

export type Readiness = { readonly ready: boolean; readonly database: boolean; readonly queue: boolean };

/** Asks the database and the job queue, and gives up after two seconds: a balancer wants an answer, not patience. */
export async function checkReadiness(): Promise<Readiness> {
  const [database, queue] = await Promise.all([
    answers(db.$queryRaw`select 1`),
    answers(db.$queryRaw`select 1 from pgboss.queue limit 1`),
  ]);
  return { ready: database && queue, database, queue };
}

/** Jobs not yet done, counted by queue and state; empty while the queue does not exist yet. */
export async function listQueueDepths(): Promise<QueueDepth[]> {
  try {
    return await db.$queryRaw<QueueDepth[]>`
      select name as queue, state::text as state, count(*)::int as jobs from pgboss.job
      where state in ('created', 'retry', 'active', 'failed') group by 1, 2`;
  } catch {
    return [];
  }
}

async function answers(query: Promise<unknown>): Promise<boolean> {
  const given = query.then(
    () => true,
    () => false,
  );
  return Promise.race([given, new Promise<boolean>((resolve) => setTimeout(resolve, 2_000, false).unref())]);
}
