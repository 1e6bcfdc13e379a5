import type { Logger } from 'pino';
import type { Db } from '../platform/db.ts';
import type { Jobs, QueueName } from './queues.ts';

export type JobContext = {
  readonly db: Db;
  readonly log: Logger;
  readonly now: Temporal.Instant;
  readonly jobId: string;
};

/** Runs at least once per job, so doing the same job again must change nothing. */
export type JobHandler<Q extends QueueName> = (data: Jobs[Q], context: JobContext) => Promise<void>;
