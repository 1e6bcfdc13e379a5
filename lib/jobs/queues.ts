import type { Queue } from 'pg-boss';

/** What each queue's jobs carry. An area that needs a job adds its queue here and its handler to the registry. */
export type Jobs = {
  /** a list of companies that was sent by the page: tried or loaded, as it stands */
  'import-enterprises': { readonly districtId: number; readonly id: string };
  /** a policy's draft, on all companies */
  'try-policy': { readonly districtId: number; readonly id: string };
  /** booklets for a list of companies, one by one into one ZIP */
  'write-booklets': { readonly districtId: number; readonly id: string };
  'purge-expired': Record<string, never>;
  'write-checkpoint': Record<string, never>;
  'close-unused-accounts': Record<string, never>;
  'apply-retention': Record<string, never>;
  'verify-audit': Record<string, never>;
  'send-case-links': Record<string, never>;
  'raise-alerts': Record<string, never>;
  'announce-long-term-list': Record<string, never>;
  'tell-of-packages': Record<string, never>;
  'tell-of-policies': Record<string, never>;
  'tell-of-applications': Record<string, never>;
  'take-automatic-steps': Record<string, never>;
  /** to the calendar of now; `limit`: as it was, where clocks that run by it are to follow to what it is */
  'reset-deadlines': { readonly districtId: number; readonly limit?: FormerLimit };
};

type FormerLimit = { readonly name: string; readonly rows: readonly { class: string; value: unknown }[] };

export type QueueName = keyof Jobs;

type Settings = Omit<Queue, 'name'>;

/**
 * Cron work piles up while no worker runs: of such a queue one waiting job is enough. The heartbeat gives a killed
 * worker's job to another within a minute.
 */
const PERIODIC: Settings = { policy: 'short', retryLimit: 3, retryDelay: 60, retryBackoff: true, heartbeatSeconds: 30 };

export const QUEUES: Readonly<Record<QueueName, Settings>> = {
  'purge-expired': { ...PERIODIC, expireInSeconds: 600 },
  'write-checkpoint': { ...PERIODIC, expireInSeconds: 3600 },
  'close-unused-accounts': { ...PERIODIC, expireInSeconds: 600 },
  'apply-retention': { ...PERIODIC, expireInSeconds: 900 },
  'verify-audit': { ...PERIODIC, expireInSeconds: 3600 },
  'send-case-links': { ...PERIODIC, expireInSeconds: 300 },
  'take-automatic-steps': { ...PERIODIC, expireInSeconds: 900 },
  'raise-alerts': { ...PERIODIC, expireInSeconds: 900 },
  'announce-long-term-list': { ...PERIODIC, expireInSeconds: 600 },
  'tell-of-packages': { ...PERIODIC, expireInSeconds: 300 },
  'tell-of-policies': { ...PERIODIC, expireInSeconds: 3600 },
  'tell-of-applications': { ...PERIODIC, expireInSeconds: 300 },
  'import-enterprises': {
    retryLimit: 3,
    retryDelay: 5,
    retryBackoff: true,
    heartbeatSeconds: 30,
    expireInSeconds: 3600,
  },
  'try-policy': { retryLimit: 5, retryDelay: 2, retryBackoff: true, heartbeatSeconds: 30, expireInSeconds: 3600 },
  'write-booklets': { retryLimit: 3, retryDelay: 5, retryBackoff: true, heartbeatSeconds: 30, expireInSeconds: 3600 },
  'reset-deadlines': { retryLimit: 5, retryDelay: 10, retryBackoff: true, heartbeatSeconds: 30, expireInSeconds: 3600 },
};

export const isQueueName = (name: string): name is QueueName => name in QUEUES;

export type Schedule = { readonly queue: QueueName; readonly cron: string };

/** Jobs that come by the clock, in Shanghai time. */
export const SCHEDULES: readonly Schedule[] = [
  { queue: 'purge-expired', cron: '17 3 * * *' },
  { queue: 'close-unused-accounts', cron: '7 4 * * *' },
  { queue: 'apply-retention', cron: '37 3 * * *' },
  // Before the next checkpoint: what was cut off since the last one is found against the last one.
  { queue: 'verify-audit', cron: '17 2 * * *' },
  { queue: 'write-checkpoint', cron: '47 2 * * *' },
  { queue: 'send-case-links', cron: '* * * * *' },
  { queue: 'take-automatic-steps', cron: '* * * * *' },
  { queue: 'raise-alerts', cron: '* * * * *' },
  // Told once a month; each day, so that a month's first days without a worker are made up for.
  { queue: 'announce-long-term-list', cron: '7 9 * * *' },
  // Asked for when a package is handed over; by the hour for people who have joined a company since, and what was missed.
  { queue: 'tell-of-packages', cron: '27 * * * *' },
  // Asked for at a step of an application; by the hour for what was missed.
  { queue: 'tell-of-applications', cron: '42 * * * *' },
  // Several times a day, so that a morning without a worker is made up for; each is told once.
  { queue: 'tell-of-policies', cron: '12 8,11,14,17 * * *' },
];
