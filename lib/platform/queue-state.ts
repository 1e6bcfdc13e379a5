import { fromPrisma } from 'pg-boss';
import { db, type Tx } from './db.ts';
import { sender } from './queue.ts';

export type QueueState = {
  readonly queue: string;
  readonly waiting: number;
  readonly active: number;
  readonly failed: number;
  readonly oldestWaitingAt: Date | null;
  readonly lastDoneAt: Date | null;
};

/** How each queue stands; failed and done jobs as long as they are kept (a week). */
export const listQueueStates = (): Promise<QueueState[]> => db.$queryRaw`
  select q.name as "queue", count(j.id) filter (where j.state in ('created', 'retry'))::int as "waiting",
    count(j.id) filter (where j.state = 'active')::int as "active", count(j.id) filter (where j.state = 'failed')::int as "failed",
    min(j.start_after) filter (where j.state in ('created', 'retry')) as "oldestWaitingAt",
    max(j.completed_on) filter (where j.state = 'completed') as "lastDoneAt"
  from pgboss.queue q left join pgboss.job j on j.name = q.name
  where q.name not like '\\_\\_%' group by 1 order by 1`;

export type FailedJob = {
  readonly id: string;
  readonly queue: string;
  readonly failedAt: Date | null;
  readonly error: string | null;
};

const SHOWN = 50;

/** Jobs that were given up, the latest first, with what their last try said. */
export const listFailedJobs = (): Promise<FailedJob[]> => db.$queryRaw`
  select id::text as "id", name as "queue", completed_on as "failedAt",
    left(coalesce(output->>'message', output::text), 300) as "error"
  from pgboss.job where state = 'failed' order by completed_on desc nulls last limit ${SHOWN}`;

/** Gives a job that was given up another try; false when it is not there or not failed any more. */
export async function retryJob(tx: Tx, queue: string, id: string): Promise<boolean> {
  const [failed] = await tx.$queryRaw<{ id: string }[]>`
    select id::text as "id" from pgboss.job where name = ${queue} and id = ${id}::uuid and state = 'failed' for update`;
  if (!failed) return false;
  const boss = await sender();
  await boss.retry(queue, id, { db: fromPrisma(tx) });
  return true;
}
