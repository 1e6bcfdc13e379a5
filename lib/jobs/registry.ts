import type { JobHandler } from './job.ts';
import { purgeExpired } from './purge-expired.ts';
import type { QueueName } from './queues.ts';

export const HANDLERS: { readonly [Q in QueueName]: JobHandler<Q> } = {
  'purge-expired': (_data, context) => purgeExpired(context),
};
